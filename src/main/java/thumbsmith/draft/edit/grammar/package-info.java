/** Reads what an edit's words ask for: a list of instructions, or the words that were not understood. */
package thumbsmith.draft.edit.grammar;
