package thumbsmith.ui;

import java.util.OptionalDouble;

/**
 * How closely a picture is looked at, and which part of it.
 *
 * @param percent of its true size, where 100 is one of its pixels on one of the screen; empty for the whole of it
 * @param x of the part in the middle, 0 at the left edge of the picture to 1 at its right one; {@code y} from top to bottom
 */
public record Zoom(OptionalDouble percent, double x, double y) {
    public static final Zoom FIT = new Zoom(OptionalDouble.empty(), 0.5, 0.5);
    public static final double CLOSEST = 400;
    public static final double TRUE_SIZE = 100;

    public boolean isFit() {
        return percent.isEmpty();
    }
}
