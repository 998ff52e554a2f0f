package thumbsmith.draft.edit.work;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import thumbsmith.draft.edit.grammar.Instruction.Figure;
import thumbsmith.draft.edit.grammar.Spot;

/** Arrows that stand beside something and point at it. */
final class Arrows {
    /** Between the tip and what it points at, as a share of the arrow's length. */
    private static final double GAP = 0.12;
    /** Of the usual length, where there is little room. */
    private static final double SHORTEST = 0.45;

    private Arrows() {}

    /** From the named side, or from the side with more room; somewhat from above, where there is room above. */
    static Shape at(Bench bench, Rectangle2D target, Optional<Spot> from, double length) {
        boolean leftRoomier = target.getCenterX() > bench.width() / 2.0;
        Spot side = from.filter(it -> !it.equals(Spot.MIDDLE)).orElse(new Spot(leftRoomier ? -1 : 1, 0));
        double most = Math.max(length * SHORTEST, room(bench, target, side) * (1 - GAP));
        return at(bench, target, side, Math.min(length, most));
    }

    /** Px between what is pointed at and the picture's edge on that side. */
    private static double room(Bench bench, Rectangle2D target, Spot side) {
        if (side.across() != 0) return side.across() < 0 ? target.getX() : bench.width() - target.getMaxX();
        return side.down() < 0 ? target.getY() : bench.height() - target.getMaxY();
    }

    private static Shape at(Bench bench, Rectangle2D target, Spot side, double length) {
        double angle = Math.atan2(-side.down(), -side.across());
        double reach = (side.across() != 0 ? target.getWidth() : target.getHeight()) / 2 + length * (0.5 + GAP);
        double x = target.getCenterX() - Math.cos(angle) * reach;
        double y = target.getCenterY() - Math.sin(angle) * reach;
        return turned(length, angle, inside(bench, x, y, length / 2));
    }

    private static Point2D inside(Bench bench, double x, double y, double half) {
        return new Point2D.Double(
                Math.clamp(x, Math.min(half, bench.width() / 2.0), Math.max(bench.width() - half, bench.width() / 2.0)),
                Math.clamp(
                        y,
                        Math.min(half, bench.height() / 2.0),
                        Math.max(bench.height() - half, bench.height() / 2.0)));
    }

    /** @param angle radians, 0 to the right, clockwise */
    static Shape turned(double length, double angle, Point2D middle) {
        AffineTransform place = AffineTransform.getTranslateInstance(middle.getX(), middle.getY());
        place.rotate(angle);
        place.scale(length, length);
        place.translate(-0.5, -0.5);
        return place.createTransformedShape(Outlines.of(Figure.ARROW));
    }
}
