/** What training takes from three pictures, and the looks that come ready. */
package thumbsmith.draft.learn;
