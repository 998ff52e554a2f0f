package thumbsmith.image.codec;

import static org.bytedeco.opencv.global.opencv_core.ROTATE_180;
import static org.bytedeco.opencv.global.opencv_core.ROTATE_90_CLOCKWISE;
import static org.bytedeco.opencv.global.opencv_core.ROTATE_90_COUNTERCLOCKWISE;
import static org.bytedeco.opencv.global.opencv_core.flip;
import static org.bytedeco.opencv.global.opencv_core.rotate;
import static org.bytedeco.opencv.global.opencv_core.transpose;

import org.bytedeco.opencv.opencv_core.Mat;

/** Turns and mirrors a picture so that its EXIF orientation becomes 1. Pixels are moved, never resampled. */
final class Upright {
    private static final int LEFT_TO_RIGHT = 1;
    private static final int TOP_TO_BOTTOM = 0;
    private static final int BOTH_WAYS = -1;

    private Upright() {}

    /** @return the same picture where nothing is to be done */
    static Mat of(Mat stored, int orientation) {
        if (orientation == 1) return stored;
        Mat upright = new Mat();
        switch (orientation) {
            case 2 -> flip(stored, upright, LEFT_TO_RIGHT);
            case 3 -> rotate(stored, upright, ROTATE_180);
            case 4 -> flip(stored, upright, TOP_TO_BOTTOM);
            case 5 -> transpose(stored, upright);
            case 6 -> rotate(stored, upright, ROTATE_90_CLOCKWISE);
            case 7 -> antitranspose(stored, upright);
            case 8 -> rotate(stored, upright, ROTATE_90_COUNTERCLOCKWISE);
            default -> throw new IllegalArgumentException("no orientation: " + orientation);
        }
        stored.release();
        return upright;
    }

    /** Mirrored about the other diagonal. */
    private static void antitranspose(Mat stored, Mat upright) {
        transpose(stored, upright);
        flip(upright, upright, BOTH_WAYS);
    }
}
