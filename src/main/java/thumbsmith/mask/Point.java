package thumbsmith.mask;

/** A place on a picture, in px of the mask from its top left corner; it may lie outside. */
public record Point(double x, double y) {
    double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
