package thumbsmith.draft.letters;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** Arithmetic on boxes; none is changed. */
final class Boxes {
    private Boxes() {}

    static Rectangle2D corners(double left, double top, double right, double bottom) {
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    static Rectangle2D grown(Rectangle2D box, double by) {
        return corners(box.getMinX() - by, box.getMinY() - by, box.getMaxX() + by, box.getMaxY() + by);
    }

    /** The box around the moved one. */
    static Rectangle2D moved(Rectangle2D box, AffineTransform move) {
        double width = Math.abs(move.getScaleX()) * box.getWidth() + Math.abs(move.getShearX()) * box.getHeight();
        double height = Math.abs(move.getShearY()) * box.getWidth() + Math.abs(move.getScaleY()) * box.getHeight();
        double[] middle = {box.getCenterX(), box.getCenterY()};
        move.transform(middle, 0, middle, 0, 1);
        return new Rectangle2D.Double(middle[0] - width / 2, middle[1] - height / 2, width, height);
    }

    /** On whole pixels, outwards. */
    static Rectangle2D outer(Rectangle2D box) {
        return corners(
                Math.floor(box.getMinX()),
                Math.floor(box.getMinY()),
                Math.ceil(box.getMaxX()),
                Math.ceil(box.getMaxY()));
    }

    /** On whole pixels, inwards. */
    static Rectangle2D inner(Rectangle2D box) {
        return corners(
                Math.ceil(box.getMinX()),
                Math.ceil(box.getMinY()),
                Math.floor(box.getMaxX()),
                Math.floor(box.getMaxY()));
    }
}
