package thumbsmith.draft.score;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import thumbsmith.draft.paint.Canvas;

/** Looks closer, as the editor does for plain words. */
final class Zoom {
    private static final double CLOSER = 1.4;
    private static final double CLOSER_TO_A_FACE = 1.61;
    /** Of the frame's height: no zoom makes a face larger. */
    private static final double LARGEST_FACE = 0.55;
    /** From the window's top, as a share of it: where a face comes to lie. */
    private static final double EYES = 0.4;

    private Zoom() {}

    /** Into the middle, at the height of the faces; in fractions of the picture. */
    static Rectangle2D.Double window(Sight sight) {
        double y = sight.faces().isEmpty() ? 0.5 : sight.faces().getFirst().getCenterY();
        return inside(0.5 - 0.5 / CLOSER, y - 0.5 / CLOSER, 1 / CLOSER);
    }

    /** Onto that face; in fractions of the picture. */
    static Rectangle2D.Double window(Rectangle2D.Double face) {
        double side = 1 / Math.clamp(LARGEST_FACE / face.height, 1.08, CLOSER_TO_A_FACE);
        return inside(face.getCenterX() - side / 2, face.getCenterY() - side * EYES, side);
    }

    private static Rectangle2D.Double inside(double x, double y, double side) {
        return new Rectangle2D.Double(Math.clamp(x, 0, 1 - side), Math.clamp(y, 0, 1 - side), side, side);
    }

    static Sight into(BufferedImage large, Sight sight, Rectangle2D.Double fraction) {
        double left = fraction.x;
        double top = fraction.y;
        double side = fraction.width;
        Rectangle window = new Rectangle(
                (int) (left * large.getWidth()),
                (int) (top * large.getHeight()),
                Math.max(1, (int) (side * large.getWidth())),
                Math.max(1, (int) (side * large.getHeight())));
        BufferedImage near =
                Canvas.of(sight.picture().getWidth(), sight.picture().getHeight());
        BufferedImage part = Squares.part(large, window);
        Canvas.paint(near, pen -> pen.drawImage(part, 0, 0, near.getWidth(), near.getHeight(), null));
        return new Sight(near, moved(sight.faces(), left, top, side));
    }

    /** A face whose middle is out of the window is gone. */
    private static List<Rectangle2D.Double> moved(
            List<Rectangle2D.Double> faces, double left, double top, double side) {
        Rectangle2D window = new Rectangle2D.Double(left, top, side, side);
        return faces.stream()
                .filter(it -> window.contains(it.getCenterX(), it.getCenterY()))
                .map(it -> new Rectangle2D.Double(
                        (it.x - left) / side, (it.y - top) / side, it.width / side, it.height / side))
                .toList();
    }
}
