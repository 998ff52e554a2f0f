/** Layouts as data, and the composer that fills one of them. */
package thumbsmith.draft.compose;
