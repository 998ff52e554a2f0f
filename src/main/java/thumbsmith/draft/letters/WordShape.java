package thumbsmith.draft.letters;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * A word as an outline.
 *
 * @param ink what the letters cover
 * @param core the height that the eye takes for the word's: capitals, without tails and accents
 * @param loud to be read first
 */
record WordShape(Path2D path, Rectangle2D ink, Rectangle2D core, boolean loud) {
    /** Set at the origin with capitals of height 1, the ink beginning at x = 0. */
    static WordShape of(String word, Face face, boolean loud) {
        Path2D path = face.outline(word);
        path.transform(AffineTransform.getTranslateInstance(-path.getBounds2D().getX(), 0));
        Rectangle2D ink = path.getBounds2D();
        return new WordShape(path, ink, isPlain(word) ? capitals(ink) : ink, loud);
    }

    WordShape asLoud() {
        return new WordShape(path, ink, core, true);
    }

    WordShape moved(AffineTransform move) {
        Path2D moved = new Path2D.Double(path, move);
        return new WordShape(moved, moved.getBounds2D(), bounds(core, move), loud);
    }

    private static Rectangle2D bounds(Rectangle2D box, AffineTransform move) {
        return move.createTransformedShape(box).getBounds2D();
    }

    private static Rectangle2D capitals(Rectangle2D ink) {
        return new Rectangle2D.Double(ink.getX(), -1, ink.getWidth(), 1);
    }

    private static boolean isPlain(String word) {
        return word.codePoints().allMatch(it -> it < 0x250 && !Character.isLowerCase(it));
    }
}
