package thumbsmith.image.codec;

import static org.bytedeco.opencv.global.opencv_core.extractChannel;
import static org.bytedeco.opencv.global.opencv_core.minMaxLoc;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import thumbsmith.image.Mats;

/** Leaves out an alpha channel that hides nothing. */
final class Opacity {
    private static final int OPAQUE = 255;

    private Opacity() {}

    static Mat kept(Mat picture) {
        if (picture.channels() != 4 || leastAlpha(picture) < OPAQUE) return picture;
        Mat opaque = Mats.opaque(picture);
        picture.release();
        return opaque;
    }

    private static double leastAlpha(Mat bgra) {
        try (Mat alpha = new Mat();
                DoublePointer least = new DoublePointer(1)) {
            extractChannel(bgra, alpha, 3);
            minMaxLoc(alpha, least, null, null, null, null);
            return least.get();
        }
    }
}
