package thumbsmith.prep;

import java.util.Optional;
import thumbsmith.darkroom.Geometry;
import thumbsmith.darkroom.Geometry.Crop;

/**
 * Turns what is seen: the crop turns along, so that the same part of the picture stays in view. A picture that is
 * mirrored turns the other way beneath its mirror.
 */
final class Turns {
    private Turns() {}

    static Geometry clockwise(Geometry was) {
        return turned(was, 1, was.crop().map(it -> crop(1 - it.y() - it.height(), it.x(), it.height(), it.width())));
    }

    static Geometry counterclockwise(Geometry was) {
        return turned(was, -1, was.crop().map(it -> crop(it.y(), 1 - it.x() - it.width(), it.height(), it.width())));
    }

    /** Left and right change places. */
    static Geometry mirrored(Geometry was) {
        Optional<Crop> crop = was.crop().map(it -> crop(1 - it.x() - it.width(), it.y(), it.width(), it.height()));
        return new Geometry(was.quarterTurns(), !was.mirrored(), was.flipped(), -was.straighten(), crop);
    }

    /** Top and bottom change places. */
    static Geometry flipped(Geometry was) {
        Optional<Crop> crop = was.crop().map(it -> crop(it.x(), 1 - it.y() - it.height(), it.width(), it.height()));
        return new Geometry(was.quarterTurns(), was.mirrored(), !was.flipped(), -was.straighten(), crop);
    }

    static Geometry straightened(Geometry was, double degrees) {
        double bounded = Math.clamp(degrees, -Geometry.MOST_STRAIGHTEN, Geometry.MOST_STRAIGHTEN);
        return new Geometry(was.quarterTurns(), was.mirrored(), was.flipped(), bounded, was.crop());
    }

    static Geometry cropped(Geometry was, Optional<Crop> crop) {
        return new Geometry(was.quarterTurns(), was.mirrored(), was.flipped(), was.straighten(), crop);
    }

    private static Geometry turned(Geometry was, int quarters, Optional<Crop> crop) {
        int beneath = was.mirrored() == was.flipped() ? quarters : -quarters;
        return new Geometry(was.quarterTurns() + beneath, was.mirrored(), was.flipped(), was.straighten(), crop);
    }

    /** Rounding must not push it over the edge. */
    private static Crop crop(double x, double y, double width, double height) {
        return new Crop(Math.max(0, x), Math.max(0, y), width, height);
    }
}
