package thumbsmith.image.face;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A face that was found.
 *
 * @param box in px of the picture it was found in, from chin to brow as the detector gives it
 * @param landmarks six, in px: right eye, left eye, nose, mouth, right ear, left ear (as the person has them)
 * @param score 0–1, how sure the detector is
 */
public record Face(Rectangle2D.Double box, List<Point2D.Double> landmarks, double score) {
    /** The same face in a picture that is that many times as large. */
    public Face times(double factor) {
        return mapped(factor, 0, 0);
    }

    /** A face in fractions of a square, in the px of the picture that the square is a part of. */
    Face placed(Rectangle square) {
        return mapped(square.width, square.x, square.y);
    }

    /** The same face in a picture that begins elsewhere, by so many px. */
    public Face moved(double dx, double dy) {
        return mapped(1, dx, dy);
    }

    /** The same face in a picture of that width, in px, that was flipped from left to right. */
    Face mirrored(int width) {
        List<Point2D.Double> flipped = landmarks.stream()
                .map(it -> new Point2D.Double(width - it.x, it.y))
                .toList();
        return new Face(
                new Rectangle2D.Double(width - box.getMaxX(), box.y, box.width, box.height), swapped(flipped), score);
    }

    /** The right eye and ear of a mirrored face are its left ones. */
    private static List<Point2D.Double> swapped(List<Point2D.Double> points) {
        return List.of(points.get(1), points.get(0), points.get(2), points.get(3), points.get(5), points.get(4));
    }

    private Face mapped(double factor, double dx, double dy) {
        return new Face(
                new Rectangle2D.Double(
                        box.x * factor + dx, box.y * factor + dy, box.width * factor, box.height * factor),
                landmarks.stream()
                        .map(it -> new Point2D.Double(it.x * factor + dx, it.y * factor + dy))
                        .toList(),
                score);
    }

    /** The same face, its box cut off where the picture ends. */
    Face within(int width, int height) {
        double left = Math.clamp(box.x, 0, width);
        double top = Math.clamp(box.y, 0, height);
        double right = Math.clamp(box.getMaxX(), left, width);
        double bottom = Math.clamp(box.getMaxY(), top, height);
        return new Face(new Rectangle2D.Double(left, top, right - left, bottom - top), landmarks, score);
    }

    /** In square px. */
    public double area() {
        return box.width * box.height;
    }

    /** In px, half-way between the eyes. */
    Point2D.Double eyes() {
        Point2D.Double right = landmarks.get(0);
        Point2D.Double left = landmarks.get(1);
        return new Point2D.Double((right.x + left.x) / 2, (right.y + left.y) / 2);
    }

    /** How far the head leans, in radians clockwise. */
    double tilt() {
        Point2D.Double right = landmarks.get(0);
        Point2D.Double left = landmarks.get(1);
        return Math.atan2(left.y - right.y, left.x - right.x);
    }
}
