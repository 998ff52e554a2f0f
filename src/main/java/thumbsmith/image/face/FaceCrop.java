package thumbsmith.image.face;

import java.awt.geom.Rectangle2D;

/** A face with its hair and chin, for the face slot. */
public final class FaceCrop {
    private FaceCrop() {}

    /** Around the face, inside the picture, in px. */
    public static Rectangle2D.Double of(int width, int height, Face face) {
        throw new UnsupportedOperationException("Under construction");
    }
}
