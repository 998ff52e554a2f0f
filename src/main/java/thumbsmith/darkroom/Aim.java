package thumbsmith.darkroom;

import java.awt.geom.Rectangle2D;

/** Decides which part of a picture stays where something must be cut off. */
@FunctionalInterface
interface Aim {
    /** As near the middle as can be. */
    Aim CENTRE = at(0.5, 0.5);

    /**
     * The largest part of that shape.
     *
     * @param whole px of the straightened picture; the part lies inside
     * @param ratio width to height
     */
    Rectangle2D part(Rectangle2D whole, double ratio);

    /** With that point in the middle, as far as the edges allow; in fractions of the whole. */
    static Aim at(double x, double y) {
        return (whole, ratio) -> {
            double width = Math.min(whole.getWidth(), whole.getHeight() * ratio);
            double height = Math.min(whole.getHeight(), whole.getWidth() / ratio);
            return new Rectangle2D.Double(
                    start(whole.getX(), whole.getWidth(), width, x),
                    start(whole.getY(), whole.getHeight(), height, y),
                    width,
                    height);
        };
    }

    /** For a picture that is so many times as large as the one that this aim is for. */
    default Aim times(double x, double y) {
        return (whole, ratio) -> scaled(part(scaled(whole, 1 / x, 1 / y), ratio * y / x), x, y);
    }

    private static Rectangle2D scaled(Rectangle2D area, double x, double y) {
        return new Rectangle2D.Double(area.getX() * x, area.getY() * y, area.getWidth() * x, area.getHeight() * y);
    }

    private static double start(double from, double length, double part, double focus) {
        return from + Math.clamp(length * focus - part / 2, 0, length - part);
    }
}
