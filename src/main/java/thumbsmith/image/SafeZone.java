package thumbsmith.image;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A part of a published picture that the player or the feed lays something over, so that neither a face nor a word
 * belongs there. In fractions of width and height, the origin at the top left. Nobody publishes these: they are
 * generous roundings of what the video services showed on telephones, in grids and in side lists in 2026.
 */
public enum SafeZone {
    /** The running time in the corner of a video thumbnail; it is largest, as a share, in the narrow side list. */
    DURATION_BADGE(0.80, 0.82, 0.20, 0.18),
    /** The red line of how much somebody has seen. */
    PROGRESS_BAR(0, 0.97, 1, 0.03),
    /** Like, comment, share and remix beside a Short. */
    SHORTS_BUTTONS(0.84, 0.45, 0.16, 0.35),
    /** Channel, title and sound below a Short, over its whole width. */
    SHORTS_TEXT(0, 0.80, 1, 0.20);

    /** How round the feed cuts the corners: radius as a share of the shorter side. */
    public static final double CORNER_RADIUS = 0.06;

    /** 4:3 and wider is shown as a video's thumbnail. */
    private static final double NARROWEST_VIDEO = 1.3;
    /** 2:3 and narrower is shown as a Short's cover. */
    private static final double WIDEST_SHORT = 0.7;

    private final double x;
    private final double y;
    private final double width;
    private final double height;

    SafeZone(double x, double y, double width, double height) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
    }

    /**
     * What covers a picture of that shape; nothing does on squares and what is nearly square.
     *
     * @param ratio width to height
     */
    public static List<SafeZone> of(double ratio) {
        if (ratio >= NARROWEST_VIDEO) return List.of(DURATION_BADGE, PROGRESS_BAR);
        return ratio <= WIDEST_SHORT ? List.of(SHORTS_BUTTONS, SHORTS_TEXT) : List.of();
    }

    /** The covered part of a picture that lies in that frame, in the frame's units. */
    public Rectangle2D.Double within(Rectangle2D frame) {
        return new Rectangle2D.Double(
                frame.getX() + x * frame.getWidth(),
                frame.getY() + y * frame.getHeight(),
                width * frame.getWidth(),
                height * frame.getHeight());
    }
}
