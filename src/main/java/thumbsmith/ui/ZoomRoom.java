package thumbsmith.ui;

/**
 * A picture and the room that it is shown in.
 *
 * @param width of the picture in px, {@code height} likewise
 * @param roomWidth in units of the window, {@code roomHeight} likewise
 * @param screenScale pixels of the screen in one unit of the window
 */
public record ZoomRoom(double width, double height, double roomWidth, double roomHeight, double screenScale) {
    public static final ZoomRoom NONE = new ZoomRoom(1, 1, 1, 1, 1);

    /** Units of the window that a pixel takes where the whole picture is shown. */
    public double fit() {
        return Math.min(roomWidth / width, roomHeight / height);
    }

    /** Percent of the true size at which the whole picture is shown. */
    public double fitPercent() {
        return Zoom.TRUE_SIZE * fit() * screenScale;
    }

    /** Units of the window that a pixel takes at so many percent. */
    public double scale(double percent) {
        return percent / Zoom.TRUE_SIZE / screenScale;
    }

    /** A place of the middle, 0–1, so that no more of the room stays empty than must: {@code extent} in units of the window. */
    public static double kept(double middle, double extent, double room) {
        if (extent <= room) return 0.5;
        double half = room / extent / 2;
        return Math.clamp(middle, half, 1 - half);
    }
}
