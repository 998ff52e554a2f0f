package thumbsmith.darkroom;

import java.awt.geom.Rectangle2D;
import thumbsmith.image.Pixels;

/**
 * How well words can be read at {@link FeedSize}.
 *
 * @param letters how high they are there, in px: the small ones where there are any, else the capitals
 * @param contrast of the letters to what is around them, 1–21 as WCAG 2.2 reckons it, where they stand out least
 * @param whole whether all of them lie within the picture
 */
public record Legibility(double letters, double contrast, boolean whole) {
    /** Below it letters of every face we ship run together, by looking at them. In px. */
    static final double LEAST_LETTERS = 7;
    /** What WCAG 2.2 asks of large text and of pictures (1.4.3, 1.4.11). */
    static final double LEAST_CONTRAST = 3;

    /** What to tell of it; what is worst comes first. */
    public enum Verdict {
        CUT_OFF,
        TOO_SMALL,
        TOO_FAINT,
        CLEAR
    }

    /**
     * @param small the result with its words, at {@link FeedSize}
     * @param text one of them
     */
    public static Legibility of(Pixels small, TextLayer text) {
        double ratio = (double) small.width() / small.height();
        Rectangle2D area = LetterArea.of(text, ratio);
        boolean whole = new Rectangle2D.Double(0, 0, 1, 1).contains(area);
        double contrast = new Standout(small, text).contrast();
        return new Legibility(height(text, FeedSize.WIDTH / ratio), contrast, whole);
    }

    public Verdict verdict() {
        if (!whole) return Verdict.CUT_OFF;
        if (letters < LEAST_LETTERS) return Verdict.TOO_SMALL;
        return contrast < LEAST_CONTRAST ? Verdict.TOO_FAINT : Verdict.CLEAR;
    }

    private static double height(TextLayer text, double feedHeight) {
        String letter = text.text().codePoints().anyMatch(Character::isLowerCase) ? "x" : "H";
        // Measured large: outlines are exact, and nothing is rounded to px.
        double scale = 10;
        return LetterArea.letters(text, letter, scale, feedHeight * scale)
                        .getBounds2D()
                        .getHeight()
                / scale;
    }
}
