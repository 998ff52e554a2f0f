package thumbsmith.draft.letters;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * A leaning bar with rounded corners that words stand on.
 *
 * @param box that holds it, with capitals of height 1
 * @param at where that stands
 * @param loud under the word that is to be read first
 */
record Bar(Rectangle2D box, AffineTransform at, boolean loud) {
    /** How far the upper edge stands to the right of the lower one, as a share of the height. */
    private static final double LEAN = 0.10;

    private static final double ROUNDNESS = 0.12;

    static Bar within(Rectangle2D box, boolean loud) {
        return new Bar(box, new AffineTransform(), loud);
    }

    Bar moved(AffineTransform move) {
        AffineTransform there = new AffineTransform(move);
        there.concatenate(at);
        return new Bar(box, there, loud);
    }

    /** The corners are inside of this by the little that they lean and are rounded. */
    Rectangle2D bounds() {
        return Boxes.moved(box, at);
    }

    Shape path() {
        double radius = box.getHeight() * ROUNDNESS;
        Path2D inner = leaning(Boxes.grown(box, -radius));
        Area rounded = new Area(inner);
        rounded.add(new Area(new BasicStroke((float) radius * 2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(inner)));
        return rounded.createTransformedArea(at);
    }

    private static Path2D leaning(Rectangle2D box) {
        double lean = box.getHeight() * LEAN;
        Path2D path = new Path2D.Double();
        path.moveTo(box.getMinX() + lean, box.getMinY());
        path.lineTo(box.getMaxX(), box.getMinY());
        path.lineTo(box.getMaxX() - lean, box.getMaxY());
        path.lineTo(box.getMinX(), box.getMaxY());
        path.closePath();
        return path;
    }
}
