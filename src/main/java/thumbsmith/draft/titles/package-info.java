/** Titles out of a prompt's own words. */
package thumbsmith.draft.titles;
