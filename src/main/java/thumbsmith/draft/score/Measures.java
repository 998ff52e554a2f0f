package thumbsmith.draft.score;

import java.awt.geom.Rectangle2D;

/**
 * What was measured of a picture, each 0–1 and the more the better, but for the last two.
 *
 * @param sharpness of its edges
 * @param contrast of light and dark at list size, less where it is all dark or all bright
 * @param colour saturation, best between lively and garish
 * @param letters how large they are; 0.6 for a picture without words
 * @param face how large the largest is; a picture without faces has a little
 * @param focus how much the eye is drawn to one place
 * @param accent one colour that stands out
 * @param clutter share of edges beyond what a list can show
 * @param covered what lies under badge and bar
 */
record Measures(
        double sharpness,
        double contrast,
        double colour,
        double letters,
        double face,
        double focus,
        double accent,
        double clutter,
        double covered) {
    /** Standard deviation of L*, mean chroma: where more brings no more points. */
    private static final double GOOD_CONTRAST = 0.26;

    /** Mean of L* over 100 below and above which a picture loses contrast in a list. */
    private static final double MURKY = 0.32;

    private static final double GLARING = 0.82;
    private static final double MISEXPOSED = 0.6;

    private static final double GOOD_CHROMA = 0.34;
    private static final double GARISH_CHROMA = 0.75;
    /** Of the picture's height. */
    private static final double LARGE_FACE = 0.42;

    private static final double LARGE_LETTERS = 0.16;
    private static final double NO_FACE = 0.2;
    private static final double NO_LETTERS = 0.6;
    /** Parts of the picture that hold the eye: a speck, one good subject from and to, everything. */
    private static final double SUBJECT_FROM = 0.12;

    private static final double SUBJECT_TO = 0.24;
    private static final double EVERYTHING = 0.75;
    private static final double SPECK = 0.4;
    /** Share of edge pixels at list size: calm, and noise. */
    private static final double CALM = 0.16;

    private static final double NOISE = 0.5;

    static Measures of(Sight sight) {
        Glance glance = Glance.of(sight.picture());
        Saliency saliency = Saliency.of(sight.picture());
        Letters letters = Letters.in(glance);
        return new Measures(
                Sharpness.of(sight.picture()),
                share(glance.contrast(), 0, GOOD_CONTRAST) * exposure(glance.brightness()),
                colour(glance.saturation()),
                letters.areThere() ? share(letters.height(), 0, LARGE_LETTERS) : NO_LETTERS,
                face(sight),
                focus(saliency.area()),
                Accent.of(glance),
                share(glance.edges(), CALM, NOISE),
                Covered.of(sight, letters, saliency));
    }

    /** 1 where the mean of light is neither murky nor glaring; down to {@link #MISEXPOSED}. */
    private static double exposure(double brightness) {
        double murky = 1 - share(brightness, 0.08, MURKY);
        double glaring = share(brightness, GLARING, 0.97);
        return 1 - (1 - MISEXPOSED) * Math.max(murky, glaring);
    }

    /** Full where one subject holds the eye; a speck holds it too, but says little. */
    private static double focus(double area) {
        if (area < SUBJECT_FROM) return SPECK + (1 - SPECK) * area / SUBJECT_FROM;
        return 1 - share(area, SUBJECT_TO, EVERYTHING);
    }

    private static double face(Sight sight) {
        double largest =
                sight.faces().stream().mapToDouble(Rectangle2D::getHeight).max().orElse(0);
        return NO_FACE + (1 - NO_FACE) * share(largest, 0, LARGE_FACE);
    }

    private static double colour(double chroma) {
        return chroma <= GARISH_CHROMA ? share(chroma, 0, GOOD_CHROMA) : 1 - share(chroma, GARISH_CHROMA, 1.2);
    }

    private static double share(double value, double none, double all) {
        return Math.clamp((value - none) / (all - none), 0, 1);
    }
}
