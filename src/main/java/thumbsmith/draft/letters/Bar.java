package thumbsmith.draft.letters;

import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * A leaning bar with rounded corners that words stand on.
 *
 * @param loud under the word that is to be read first
 */
record Bar(Path2D path, boolean loud) {
    /** How far the upper edge stands to the right of the lower one, as a share of the height. */
    static final double LEAN = 0.10;

    private static final double ROUNDNESS = 0.12;

    /** Within the box. */
    static Bar within(Rectangle2D box, boolean loud) {
        double radius = box.getHeight() * ROUNDNESS;
        Path2D inner = leaning(new Rectangle2D.Double(
                box.getX() + radius, box.getY() + radius, box.getWidth() - radius * 2, box.getHeight() - radius * 2));
        Area rounded = new Area(inner);
        rounded.add(new Area(new BasicStroke((float) radius * 2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(inner)));
        return new Bar(new Path2D.Double(rounded), loud);
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

    Bar moved(AffineTransform move) {
        return new Bar(new Path2D.Double(path, move), loud);
    }
}
