package thumbsmith.draft.score;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A picture with what was found in it.
 *
 * @param picture sRGB {@code TYPE_INT_ARGB}, about {@link #PX} px on its longer side
 * @param faces brow to chin, in fractions of width and height, the largest first
 */
record Sight(BufferedImage picture, List<Rectangle2D.Double> faces) {
    /** px on the longer side: enough to tell sharp from soft, and quick to measure many times. */
    static final int PX = 480;

    Sight {
        faces = List.copyOf(faces);
    }

    double ratio() {
        return (double) picture.getWidth() / picture.getHeight();
    }

    Sight with(BufferedImage changed) {
        return new Sight(changed, faces);
    }
}
