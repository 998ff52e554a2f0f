package thumbsmith.darkroom;

/** What a rendering is for. */
enum Purpose {
    /** To be looked at while something is dragged: made again at once, so what does not change is remembered. */
    PREVIEW,
    /** To be kept. */
    RESULT,
    /**
     * To be kept, from a photo decoded at a fraction: its px are soft, so that the quick way between them is as good
     * (docs/decisions/0016-resizing.md), and the crop rarely falls on whole ones.
     */
    RESULT_OF_FRACTION;

    boolean isQuick() {
        return this != RESULT;
    }
}
