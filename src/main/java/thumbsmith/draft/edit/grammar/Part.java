package thumbsmith.draft.edit.grammar;

/** What of the picture a wish is about; within the mask, where there is one. */
public enum Part {
    EVERYTHING,
    BACKGROUND,
    /** Everybody in the picture. */
    PERSON,
    FACE,
    /** The words written in the picture. */
    TEXT,
    /** What the mask marks, called by whatever name. */
    MASKED,
    EDGES,
    LEFT,
    RIGHT,
    TOP,
    BOTTOM,
    MIDDLE
}
