package thumbsmith.contract;

/** The inputs that a problem can be about, wherever they stand in the window. */
public enum Field {
    PROMPT,
    MODEL,
    FORMAT,
    PERSONA,
    STYLE,
    WEIGHT,
    SOURCE,
    TARGET,
    FACE,
    MASK,
    SUPPORT,
    /** The picture that is scored. */
    SCORED,
    /** The video's title that is scored along with the picture. */
    TITLE,
    /** The name of a persona or style. */
    NAME,
    /** The three training pictures. */
    TRAINING,
    INSTRUCTIONS,
    /** The amount of a top-up. */
    AMOUNT,
    KEY;

    /** The field that holds that slot's picture. */
    public static Field of(Slot slot) {
        return valueOf(slot.name());
    }

    /** The picker of that kind of look. */
    public static Field of(LookMode mode) {
        return valueOf(mode.name());
    }
}
