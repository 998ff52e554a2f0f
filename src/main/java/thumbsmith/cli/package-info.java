/** The same work as the window's, from a terminal. */
package thumbsmith.cli;
