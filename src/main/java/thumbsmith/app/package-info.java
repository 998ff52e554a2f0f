/** The composition root: every long-lived object is made here, in order, and closed here; the shell and its routes. */
package thumbsmith.app;
