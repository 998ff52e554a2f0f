package thumbsmith.draft.letters;

import thumbsmith.draft.letters.HeadlineWish.Treatment;

/**
 * What a treatment puts around the letters, in heights of capitals.
 *
 * @param rim how far the outline reaches out
 * @param gap between lines
 * @param barSide how far a bar reaches out of its words left and right
 * @param barEdge how far a bar reaches above and below its words
 * @param bars which words stand on one
 */
record Room(double rim, double gap, double barSide, double barEdge, Bars bars) {
    /** Which words stand on a bar. */
    enum Bars {
        NONE,
        LOUD,
        ALL
    }

    static Room of(Treatment treatment, Face face) {
        double rim = face.rim();
        return switch (treatment) {
            case OUTLINED, COLOURED, GRADIENT -> bare(rim, rim * 1.9);
            case HIGHLIGHT -> new Room(rim * 0.75, 0.15, 0.17, 0.15, Bars.LOUD);
            case BARS -> new Room(0, 0.05, 0.22, 0.17, Bars.ALL);
            case NEON -> bare(rim * 0.6, 0.2);
            case PLAIN -> bare(0, 0.16);
        };
    }

    private static Room bare(double rim, double gap) {
        return new Room(rim, gap, 0, 0, Bars.NONE);
    }

    boolean hasBar(boolean loud) {
        return switch (bars) {
            case NONE -> false;
            case LOUD -> loud;
            case ALL -> true;
        };
    }
}
