/** What was made: every finished thumbnail by day, found by its words, and opened large with what made it. */
package thumbsmith.library;
