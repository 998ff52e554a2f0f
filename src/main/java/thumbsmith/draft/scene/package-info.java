/** What stands behind and beside a headline: grounds, people, props, cards and marks. */
package thumbsmith.draft.scene;
