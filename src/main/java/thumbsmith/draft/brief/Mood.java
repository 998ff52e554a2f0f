package thumbsmith.draft.brief;

/** How a picture should feel. */
public enum Mood {
    DARK,
    BRIGHT,
    RETRO,
    NEON,
    MINIMAL,
    HORROR,
    LUXURY,
    PLAYFUL,
    TECH,
    DRAMATIC,
    CALM,
    SAD
}
