/** The local engine behind the embedded service: composes, edits and scores pictures, suggests titles, learns looks. */
package thumbsmith.draft;
