package thumbsmith.darkroom;

/** What a rendering is for. */
enum Purpose {
    /** To be looked at while something is dragged: made again at once, so what does not change is remembered. */
    PREVIEW,
    /** To be kept. */
    RESULT
}
