package thumbsmith.draft.scene;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** The outline of a curved arrow. */
final class Arrow {
    private static final int STEPS = 24;
    /** Shares of the width: the tail's half, the head's half breadth, and its length. */
    private static final double TAIL = 0.22;

    private static final double HEAD_BREADTH = 1.25;
    private static final double HEAD_LENGTH = 1.9;

    private final Point2D from;
    private final Point2D over;
    private final Point2D to;

    private Arrow(Point2D from, Point2D over, Point2D to) {
        this.from = from;
        this.over = over;
        this.to = to;
    }

    static Path2D shape(Point2D from, Point2D to, double bend, double width) {
        double dx = to.getX() - from.getX();
        double dy = to.getY() - from.getY();
        Point2D over = new Point2D.Double(
                (from.getX() + to.getX()) / 2 + dy * bend, (from.getY() + to.getY()) / 2 - dx * bend);
        return new Arrow(from, over, to).outline(width);
    }

    private Path2D outline(double width) {
        double neck = Math.max(0.4, 1 - HEAD_LENGTH * width / Math.max(1, from.distance(to)));
        Path2D path = new Path2D.Double();
        move(path, 0, width * TAIL);
        for (int i = 1; i <= STEPS; i++) {
            double share = neck * i / STEPS;
            line(path, share, width * (TAIL + (0.5 - TAIL) * share / neck));
        }
        line(path, neck * 0.985, width * HEAD_BREADTH);
        path.lineTo(to.getX(), to.getY());
        line(path, neck * 0.985, -width * HEAD_BREADTH);
        for (int i = STEPS; i >= 0; i--) {
            double share = neck * i / STEPS;
            line(path, share, -width * (TAIL + (0.5 - TAIL) * share / neck));
        }
        path.closePath();
        return path;
    }

    private void move(Path2D path, double share, double aside) {
        Point2D at = beside(share, aside);
        path.moveTo(at.getX(), at.getY());
    }

    private void line(Path2D path, double share, double aside) {
        Point2D at = beside(share, aside);
        path.lineTo(at.getX(), at.getY());
    }

    /** A point beside the curve, px to the left of its way. */
    private Point2D beside(double t, double aside) {
        double x = (1 - t) * (1 - t) * from.getX() + 2 * t * (1 - t) * over.getX() + t * t * to.getX();
        double y = (1 - t) * (1 - t) * from.getY() + 2 * t * (1 - t) * over.getY() + t * t * to.getY();
        double dx = 2 * (1 - t) * (over.getX() - from.getX()) + 2 * t * (to.getX() - over.getX());
        double dy = 2 * (1 - t) * (over.getY() - from.getY()) + 2 * t * (to.getY() - over.getY());
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        return new Point2D.Double(x + dy / length * aside, y - dx / length * aside);
    }
}
