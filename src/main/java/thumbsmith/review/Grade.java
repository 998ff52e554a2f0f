package thumbsmith.review;

/** A score in a word, so that it is not told by colour alone. The bounds are our own. */
enum Grade {
    WEAK,
    FAIR,
    STRONG;

    private static final double FAIR_FROM = 45;
    private static final double STRONG_FROM = 70;

    /** @param score 0–100 */
    static Grade of(double score) {
        if (score >= STRONG_FROM) return STRONG;
        return score >= FAIR_FROM ? FAIR : WEAK;
    }
}
