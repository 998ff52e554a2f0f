/** Measures a picture as a viewer meets it: small, among others, with a badge over its corner. */
package thumbsmith.draft.score;
