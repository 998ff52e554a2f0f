/** Carries out instructions on pixels: within a mask, on a part, or on the whole frame. */
package thumbsmith.draft.edit.work;
