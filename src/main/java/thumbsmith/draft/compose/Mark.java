package thumbsmith.draft.compose;

/** Something drawn over a picture that leads the eye. */
enum Mark {
    ARROW,
    CIRCLE,
    BORDER,
    VERSUS,
    /** From the left side to the right one. */
    STEP,
    /** Small things in the air. */
    FLYING
}
