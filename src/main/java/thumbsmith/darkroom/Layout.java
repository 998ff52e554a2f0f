package thumbsmith.darkroom;

import java.awt.geom.Rectangle2D;
import thumbsmith.image.UnreadablePictureException;

/**
 * Where everything goes, worked out before a pixel is touched.
 *
 * @param turnedWidth and turnedHeight: px of the picture after its quarter turns
 * @param window what of the turned and straightened picture is taken, in px of it
 * @param contentWidth and contentHeight: px that the window gets
 * @param width and height: px of the result, which is larger than the content where it is padded
 */
record Layout(
        int turnedWidth,
        int turnedHeight,
        Rectangle2D window,
        int contentWidth,
        int contentHeight,
        int width,
        int height) {
    /** What a machine's memory can be expected to hold, as for what is read. In px. */
    private static final long MOST_PIXELS = 200_000_000;

    /** @param sourceWidth and sourceHeight: px before any turn */
    static Layout of(int sourceWidth, int sourceHeight, Geometry geometry, Frame frame, Aim aim)
            throws UnreadablePictureException {
        int width = geometry.lies() ? sourceHeight : sourceWidth;
        int height = geometry.lies() ? sourceWidth : sourceHeight;
        Rectangle2D window = Framing.window(crop(geometry, width, height), frame, aim);
        if (!(window.getWidth() >= 0.5 && window.getHeight() >= 0.5)) {
            throw new UnreadablePictureException("The crop leaves less than one pixel of this picture.");
        }
        return Framing.sized(width, height, window, frame).checked();
    }

    static Rectangle2D crop(Geometry geometry, int width, int height) {
        return geometry.crop()
                .<Rectangle2D>map(it -> new Rectangle2D.Double(
                        it.x() * width, it.y() * height, it.width() * width, it.height() * height))
                .orElseGet(() -> new Rectangle2D.Double(0, 0, width, height))
                .createIntersection(new Rectangle2D.Double(0, 0, width, height));
    }

    /** The same part of the same picture at another resolution, such as decoded at a fraction; it gets the same size. */
    Layout on(int otherWidth, int otherHeight) {
        double x = (double) otherWidth / turnedWidth;
        double y = (double) otherHeight / turnedHeight;
        Rectangle2D there = new Rectangle2D.Double(
                window.getX() * x, window.getY() * y, window.getWidth() * x, window.getHeight() * y);
        return new Layout(otherWidth, otherHeight, there, contentWidth, contentHeight, width, height);
    }

    /** No larger than so many px a side, all in proportion. */
    Layout within(int maxWidth, int maxHeight) {
        double scale = Math.min(1, Math.min((double) maxWidth / width, (double) maxHeight / height));
        if (scale == 1) return this;
        return new Layout(
                turnedWidth,
                turnedHeight,
                window,
                Framing.side(contentWidth * scale),
                Framing.side(contentHeight * scale),
                Framing.side(width * scale),
                Framing.side(height * scale));
    }

    /** How many px of the result a px of the turned picture becomes, on the side that keeps most. */
    double scale() {
        return Math.max(contentWidth / window.getWidth(), contentHeight / window.getHeight());
    }

    /** By a whole px at least: windows seldom end on one. */
    boolean isEnlarged() {
        return contentWidth >= window.getWidth() + 1 || contentHeight >= window.getHeight() + 1;
    }

    boolean isPadded() {
        return width != contentWidth || height != contentHeight;
    }

    private Layout checked() throws UnreadablePictureException {
        boolean tooLong = Math.max(width, height) > Frame.Size.LONGEST;
        if (tooLong || (long) width * height > MOST_PIXELS) {
            throw new UnreadablePictureException("The result would have more than 200 megapixels.");
        }
        return this;
    }
}
