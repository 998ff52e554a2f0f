/** Colours and canvases that everything drawn here rests on. */
package thumbsmith.draft.paint;
