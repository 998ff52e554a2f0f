package thumbsmith.image.face;

import java.util.List;
import thumbsmith.image.Bitmap;

/** Makes faces unrecognisable, softly at the rim. */
public final class FaceBlur {
    private FaceBlur() {}

    public static Bitmap blur(Bitmap picture, List<Face> faces) {
        throw new UnsupportedOperationException("Under construction");
    }
}
