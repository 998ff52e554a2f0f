package thumbsmith.image.face;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Where to crop so that faces stay whole, sit in the upper third and keep clear of the duration badge. Pure geometry. */
public final class SmartCrop {
    private SmartCrop() {}

    /**
     * The largest crop of the ratio, in px of the picture. Without faces it is about the centre.
     *
     * @param ratio width to height
     */
    public static Rectangle2D.Double about(int width, int height, double ratio, List<Face> faces) {
        throw new UnsupportedOperationException("Under construction");
    }
}
