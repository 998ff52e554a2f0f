package thumbsmith.draft.edit.grammar;

/** What a picture, or a part of it, can have more or less of. */
public enum Quality {
    LIGHT,
    CONTRAST,
    /** More is towards amber, less towards blue. */
    WARMTH,
    SATURATION,
    /** Black and white; there is no less of it. */
    GREY,
    SEPIA,
    /** Less contrast and colour, lifted shadows. */
    FADE,
    INVERT,
    SHARP,
    BLUR,
    /** More is film grain, less is smoothing. */
    NOISE,
    PIXEL,
    VIGNETTE
}
