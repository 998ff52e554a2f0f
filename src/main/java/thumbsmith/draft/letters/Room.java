package thumbsmith.draft.letters;

import java.util.List;
import thumbsmith.draft.letters.HeadlineWish.Treatment;

/**
 * What a treatment puts around the letters, in heights of capitals.
 *
 * @param rim how far the outline reaches out
 * @param gap between lines
 * @param barSide how far a bar reaches out of its words left and right
 * @param barEdge how far a bar reaches above and below its words
 * @param bars which words stand on one
 * @param depth how far the letters seem to reach down behind themselves
 */
record Room(double rim, double gap, double barSide, double barEdge, Bars bars, double depth) {
    /** A rim that still shows as a line at the least size. */
    private static final double THINNEST = 0.055;

    /** Which words stand on a bar. */
    enum Bars {
        NONE,
        LOUD,
        ALL
    }

    static Room of(Treatment treatment, Face face) {
        double rim = face.rim();
        return switch (treatment) {
            case OUTLINED, COLOURED -> bare(rim, rim * 1.9);
            case GRADIENT -> new Room(rim * 0.8, rim * 1.9, 0, 0, Bars.NONE, 0.07);
            case HIGHLIGHT -> new Room(rim * 0.75, 0.15, 0.17, 0.15, Bars.LOUD, 0);
            case BARS -> new Room(0, 0.05, 0.22, 0.17, Bars.ALL, 0);
            case NEON -> bare(Math.max(rim * 0.6, THINNEST), 0.2);
            case PLAIN -> bare(0, 0.16);
        };
    }

    private static Room bare(double rim, double gap) {
        return new Room(rim, gap, 0, 0, Bars.NONE, 0);
    }

    /** Words on one bar are all loud or none is. */
    List<WordShape> together(List<WordShape> line) {
        boolean loud = bars == Bars.ALL && line.stream().anyMatch(WordShape::loud);
        return loud ? line.stream().map(WordShape::asLoud).toList() : line;
    }
}
