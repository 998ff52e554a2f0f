package thumbsmith.draft.brief;

/** Where in the picture somebody wants the person or the main thing. */
public enum Side {
    LEFT,
    RIGHT,
    CENTRE
}
