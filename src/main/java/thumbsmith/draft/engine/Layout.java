package thumbsmith.draft.engine;

import java.awt.geom.Rectangle2D;
import thumbsmith.contract.Format;

/**
 * Where things go, in px. The headline keeps 5 % of each side free and, on the right, stays above the corner where players
 * write the duration.
 *
 * @param headline the box that the letters with their rim and shadow stay in
 * @param hero the box of the portrait, support picture or motif
 */
record Layout(Rectangle2D headline, Rectangle2D hero) {
    /** No side closer than this share to the edge. */
    static final double MARGIN = 0.05;
    /** Where the badge's corner begins, as a share of the height. */
    static final double ABOVE_BADGE = 0.84;

    /** @param flipped the other way round: hero left or above */
    static Layout withHero(Format format, boolean flipped) {
        return switch (format) {
            case WIDE ->
                flipped
                        ? shares(format, 0.48, 0.07, 0.95, 0.84, 0.03, 0.06, 0.45, 0.94)
                        : shares(format, 0.05, 0.07, 0.53, 0.93, 0.55, 0.06, 0.97, 0.94);
            case TALL ->
                flipped
                        ? shares(format, 0.06, 0.52, 0.94, 0.82, 0.08, 0.06, 0.92, 0.50)
                        : shares(format, 0.06, 0.07, 0.94, 0.40, 0.08, 0.44, 0.92, 0.92);
            case SQUARE ->
                flipped
                        ? shares(format, 0.06, 0.52, 0.94, 0.84, 0.20, 0.04, 0.80, 0.50)
                        : shares(format, 0.06, 0.07, 0.94, 0.41, 0.19, 0.43, 0.81, 0.96);
        };
    }

    static Layout headlineOnly(Format format) {
        return shares(format, 0.06, 0.13, 0.94, 0.84, 0.2, 0.1, 0.8, 0.9);
    }

    /** The picture without its margin. */
    static Rectangle2D safe(Format format) {
        return box(format, MARGIN, MARGIN, 1 - MARGIN, 1 - MARGIN);
    }

    /** The headline as a band over a picture. */
    static Layout band(Format format, boolean atTop) {
        double height = format == Format.TALL ? 0.28 : 0.42;
        return atTop
                ? shares(format, 0.06, 0.06, 0.94, 0.06 + height, 0.60, 0.46, 0.97, 0.97)
                : shares(format, 0.06, ABOVE_BADGE - height, 0.94, ABOVE_BADGE, 0.03, 0.03, 0.40, 0.42);
    }

    private static Layout shares(Format format, double... at) {
        return new Layout(box(format, at[0], at[1], at[2], at[3]), box(format, at[4], at[5], at[6], at[7]));
    }

    private static Rectangle2D box(Format format, double left, double top, double right, double bottom) {
        return new Rectangle2D.Double(
                left * format.width(),
                top * format.height(),
                (right - left) * format.width(),
                (bottom - top) * format.height());
    }
}
