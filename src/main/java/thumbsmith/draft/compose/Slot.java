package thumbsmith.draft.compose;

/** What a layout has room for. */
enum Slot {
    /** The words. */
    HEADLINE,
    /** The face of the person, from brow to chin; the rest of them follows from it. */
    FACE,
    /** The main thing. */
    OBJECT,
    /** A second thing, or the thing beside a person. */
    ASIDE,
    /** A picture, as a card. */
    CARD,
    /** The number that carries the story. */
    NUMBER,
    /** Rows of what the prompt counts up. */
    ITEMS,
    /** What stands for the left or upper side of a comparison: its thing, or its face where the layout needs a person. */
    LEFT,
    /** What stands for the right or lower side. */
    RIGHT,
    /** The left side's words. */
    LEFT_LABEL,
    /** The right side's words. */
    RIGHT_LABEL
}
