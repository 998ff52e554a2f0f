/** Things that a thumbnail can show, and the words that call for them. */
package thumbsmith.draft.props;
