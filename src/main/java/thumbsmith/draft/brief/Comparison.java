package thumbsmith.draft.brief;

/**
 * Two things side by side.
 *
 * @param versus one against the other; otherwise before and after
 * @param left label of the left side, as it is written on the picture ("BEFORE", "$1", "IPHONE")
 * @param right label of the right side
 */
public record Comparison(boolean versus, String left, String right) {}
