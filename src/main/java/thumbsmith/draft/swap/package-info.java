/** Faces from one picture into another. */
package thumbsmith.draft.swap;
