/** Reads a prompt: what it wants written, shown, and where. */
package thumbsmith.draft.brief;
