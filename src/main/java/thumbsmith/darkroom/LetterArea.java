package thumbsmith.darkroom;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import thumbsmith.image.edit.Lettering;
import thumbsmith.image.edit.Words;

/** Where the letters of a text lie. */
public final class LetterArea {
    private LetterArea() {}

    /**
     * Around all letters, without outline and shadow, in fractions of the result; empty where nothing is drawn.
     *
     * @param ratio width to height of the result
     */
    public static Rectangle2D.Double of(TextLayer text, double ratio) {
        // Fonts are measured exactly at this size.
        double height = 1000;
        double width = height * ratio;
        Rectangle2D bounds = letters(text, text.text(), width, height).getBounds2D();
        return new Rectangle2D.Double(
                bounds.getX() / width, bounds.getY() / height, bounds.getWidth() / width, bounds.getHeight() / height);
    }

    /** The outlines of these words in the text's place and type, in px of a result of that size. */
    static Shape letters(TextLayer text, String words, double width, double height) {
        double size = text.size() * height;
        return Lettering.letters(new Words(
                words,
                text.font(),
                size,
                text.rgb(),
                text.outline() * size,
                text.outlineRgb(),
                text.shadow(),
                text.x() * width,
                text.y() * height));
    }
}
