package thumbsmith.draft.letters;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * A word as an outline.
 *
 * @param outline with capitals of height 1
 * @param at where that stands
 * @param ink what the letters cover
 * @param core the height that the eye takes for the word's: capitals, without tails and accents
 * @param loud to be read first
 */
record WordShape(Outline outline, AffineTransform at, Rectangle2D ink, Rectangle2D core, boolean loud) {
    /** Set at the origin with capitals of height 1, the ink beginning at x = 0. */
    static WordShape of(String word, Face face, boolean loud) {
        Path2D path = face.outline(word);
        path.transform(AffineTransform.getTranslateInstance(-path.getBounds2D().getX(), 0));
        Rectangle2D ink = path.getBounds2D();
        Rectangle2D core = isPlain(word) ? capitals(ink) : ink;
        return new WordShape(Outline.of(path), new AffineTransform(), ink, core, loud);
    }

    Path2D path() {
        return new Path2D.Double(outline.path(), at);
    }

    WordShape asLoud() {
        return new WordShape(outline, at, ink, core, true);
    }

    WordShape moved(AffineTransform move) {
        AffineTransform there = new AffineTransform(move);
        there.concatenate(at);
        return new WordShape(outline, there, outline.bounds(there), Boxes.moved(core, move), loud);
    }

    private static Rectangle2D capitals(Rectangle2D ink) {
        return new Rectangle2D.Double(ink.getX(), -1, ink.getWidth(), 1);
    }

    private static boolean isPlain(String word) {
        return word.codePoints().allMatch(it -> it < 0x250 && !Character.isLowerCase(it));
    }
}
