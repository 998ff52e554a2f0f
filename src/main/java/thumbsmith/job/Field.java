package thumbsmith.job;

/** The inputs of a recipe that a problem can be about. */
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
    SUPPORT
}
