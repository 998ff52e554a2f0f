package thumbsmith.image.face;

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
        return new Face(
                new Rectangle2D.Double(box.x * factor, box.y * factor, box.width * factor, box.height * factor),
                landmarks.stream()
                        .map(it -> new Point2D.Double(it.x * factor, it.y * factor))
                        .toList(),
                score);
    }

    /** In square px. */
    public double area() {
        return box.width * box.height;
    }
}
