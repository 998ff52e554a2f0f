package thumbsmith.image.face;

import java.awt.geom.Rectangle2D;

/**
 * A crop of a certain size and where it may lie.
 *
 * @param width of the crop, in px
 * @param height of the crop, in px
 * @param pictureWidth in px
 * @param pictureHeight in px
 */
record Room(double width, double height, double pictureWidth, double pictureHeight) {
    /** For the largest crop of a ratio of width to height. */
    static Room of(int width, int height, double ratio) {
        double cropWidth = Math.min(width, height * ratio);
        return new Room(cropWidth, Math.min(height, cropWidth / ratio), width, height);
    }

    Room shrunk(double factor) {
        return new Room(width * factor, height * factor, pictureWidth, pictureHeight);
    }

    /** As far as it can be about that point. */
    Rectangle2D.Double at(double centreX, double centreY) {
        return from(centreX - width / 2, centreY - height / 2);
    }

    /** As far as its corner can be there. */
    Rectangle2D.Double from(double x, double y) {
        return new Rectangle2D.Double(Math.clamp(x, 0, mostX()), Math.clamp(y, 0, mostY()), width, height);
    }

    double mostX() {
        return Math.max(0, pictureWidth - width);
    }

    double mostY() {
        return Math.max(0, pictureHeight - height);
    }
}
