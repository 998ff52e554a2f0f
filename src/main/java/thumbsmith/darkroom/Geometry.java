package thumbsmith.darkroom;

import java.util.Optional;

/**
 * How the picture is turned and what of it is taken, in this order.
 *
 * @param quarterTurns 0–3, clockwise
 * @param mirrored left and right changed places, after the turn
 * @param flipped top and bottom changed places, after the turn
 * @param straighten degrees clockwise, −45 to 45; the picture is enlarged about its centre until no corner is empty
 * @param crop of the turned and straightened picture; empty for all of it
 */
public record Geometry(int quarterTurns, boolean mirrored, boolean flipped, double straighten, Optional<Crop> crop) {
    public static final Geometry NONE = new Geometry(0, false, false, 0, Optional.empty());
    public static final double MOST_STRAIGHTEN = 45;

    public Geometry {
        quarterTurns = Math.floorMod(quarterTurns, 4);
        if (!(Math.abs(straighten) <= MOST_STRAIGHTEN)) {
            throw new IllegalArgumentException("straighten is −45 to 45 degrees, not " + straighten);
        }
    }

    /** Whether width and height change places. */
    boolean lies() {
        return quarterTurns % 2 == 1;
    }

    /**
     * A part of the picture, in fractions of its width and height, the origin at the top left.
     *
     * @param width and height: above 0; x + width and y + height at most 1
     */
    public record Crop(double x, double y, double width, double height) {
        /** Fractions are computed from px and back. */
        private static final double ROUNDING = 1e-6;

        public Crop {
            boolean inside = x >= 0
                    && y >= 0
                    && width > 0
                    && height > 0
                    && x + width <= 1 + ROUNDING
                    && y + height <= 1 + ROUNDING;
            if (!inside) throw new IllegalArgumentException("a crop lies inside the picture");
        }
    }
}
