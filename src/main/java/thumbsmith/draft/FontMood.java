package thumbsmith.draft;

/** How letters feel; each mood has display fonts of its own. */
public enum FontMood {
    /** Narrow, heavy, loud: what most thumbnails use. */
    BLOCK,
    /** Tall and condensed. */
    TALL,
    /** Wide and heavy. */
    HEAVY,
    COMIC,
    HAND,
    LUXURY,
    HORROR,
    TECH,
    RETRO,
    /** Clean and light on effects. */
    CLEAN
}
