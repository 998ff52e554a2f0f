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
    /** A picture that was sent along, as a card. */
    CARD,
    /** The number that carries the story. */
    NUMBER,
    /** Rows of what the prompt counts up. */
    ITEMS,
    /** What stands for the left side of a comparison. */
    LEFT,
    /** What stands for the right side of a comparison. */
    RIGHT,
    /** The left side's words. */
    LEFT_LABEL,
    /** The right side's words. */
    RIGHT_LABEL
}
