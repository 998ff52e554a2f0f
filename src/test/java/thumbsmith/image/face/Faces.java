package thumbsmith.image.face;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;

/** Faces that nobody had to be photographed for. */
final class Faces {
    private Faces() {}

    /** Upright, with its features where they usually are; in px. */
    static Face at(double x, double y, double size) {
        List<Point2D.Double> landmarks = Stream.of(
                        point(0.3, 0.3),
                        point(0.7, 0.3),
                        point(0.5, 0.55),
                        point(0.5, 0.75),
                        point(0.1, 0.4),
                        point(0.9, 0.4))
                .map(it -> new Point2D.Double(x + it.x * size, y + it.y * size))
                .toList();
        return new Face(new Rectangle2D.Double(x, y, size, size), landmarks, 0.9);
    }

    /** The same face elsewhere, by so many px. */
    static Face moved(Face face, double dx, double dy) {
        Rectangle2D.Double box = face.box();
        return new Face(
                new Rectangle2D.Double(box.x + dx, box.y + dy, box.width, box.height),
                face.landmarks().stream()
                        .map(it -> new Point2D.Double(it.x + dx, it.y + dy))
                        .toList(),
                face.score());
    }

    private static Point2D.Double point(double x, double y) {
        return new Point2D.Double(x, y);
    }
}
