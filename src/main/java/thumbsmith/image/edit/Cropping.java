package thumbsmith.image.edit;

import org.bytedeco.opencv.opencv_core.Rect;
import thumbsmith.image.Bitmap;

/** Parts of pictures. */
public final class Cropping {
    private Cropping() {}

    /**
     * A part that shares the picture's memory, so that it costs nothing; both are closed, in any order. Its rows do not
     * follow one another in memory: {@link Bitmap#copy} where that matters.
     *
     * @param x and all others: px, inside the picture
     */
    public static Bitmap part(Bitmap picture, int x, int y, int width, int height) {
        try (Rect part = new Rect(x, y, width, height)) {
            return new Bitmap(picture.mat().apply(part));
        }
    }

    /** All of it, sharing its memory, as a picture that is closed on its own. */
    public static Bitmap whole(Bitmap picture) {
        return Fresh.shared(picture);
    }
}
