/** Instructions in plain words, and what carries them out on pixels. */
package thumbsmith.draft.edit;
