package thumbsmith.draft.letters;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The shape of a word, and the corners that are enough to say how far it reaches when it is turned: many places are
 * tried for a word, and only one is painted.
 *
 * @param hull corners of the convex hull
 */
record Outline(Path2D path, List<Point2D> hull) {
    /** How far a straight piece may lie from the curve it stands for, in heights of capitals. */
    private static final double FLAT = 0.0004;

    static Outline of(Path2D path) {
        List<Point2D> corners = corners(path);
        List<Point2D> hull = new ArrayList<>(half(corners));
        hull.addAll(half(corners.reversed()));
        return new Outline(path, hull);
    }

    /** Empty for no ink. */
    Rectangle2D bounds(AffineTransform move) {
        double[] at = new double[2];
        double[] range = {
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        for (Point2D corner : hull) {
            at[0] = corner.getX();
            at[1] = corner.getY();
            move.transform(at, 0, at, 0, 1);
            range[0] = Math.min(range[0], at[0]);
            range[1] = Math.min(range[1], at[1]);
            range[2] = Math.max(range[2], at[0]);
            range[3] = Math.max(range[3], at[1]);
        }
        return hull.isEmpty()
                ? new Rectangle2D.Double()
                : new Rectangle2D.Double(range[0], range[1], range[2] - range[0], range[3] - range[1]);
    }

    private static List<Point2D> corners(Path2D path) {
        List<Point2D> corners = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator pieces = path.getPathIterator(null, FLAT); !pieces.isDone(); pieces.next()) {
            if (pieces.currentSegment(at) != PathIterator.SEG_CLOSE) corners.add(new Point2D.Double(at[0], at[1]));
        }
        corners.sort(Comparator.comparingDouble(Point2D::getX).thenComparingDouble(Point2D::getY));
        return corners;
    }

    /** One side of the hull, from the first corner to the last (Andrew's monotone chain). */
    private static List<Point2D> half(List<Point2D> corners) {
        List<Point2D> chain = new ArrayList<>();
        for (Point2D next : corners) {
            while (chain.size() > 1 && !turnsLeft(chain.get(chain.size() - 2), chain.getLast(), next)) {
                chain.removeLast();
            }
            chain.add(next);
        }
        return chain;
    }

    private static boolean turnsLeft(Point2D from, Point2D over, Point2D to) {
        double one = (over.getX() - from.getX()) * (to.getY() - from.getY());
        return one - (over.getY() - from.getY()) * (to.getX() - from.getX()) > 0;
    }
}
