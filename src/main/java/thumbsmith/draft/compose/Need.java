package thumbsmith.draft.compose;

/** What must be there for a layout to make sense. */
enum Need {
    HEADLINE,
    PERSON,
    /** A thing or a picture that can stand as the main thing. */
    OBJECT,
    /** Two different things. */
    PAIR,
    /** A picture to be shown as a card. */
    PICTURE,
    /** A picture to stand behind everything, sharp. */
    BACKING,
    /** Two sides, one after the other. */
    BEFORE_AFTER,
    /** Two sides, one against the other. */
    VERSUS,
    NUMBER,
    /** At least two things to count up. */
    ITEMS,
    /** No words at all. */
    SILENCE
}
