package thumbsmith.image.edit;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REPLICATE;
import static org.bytedeco.opencv.global.opencv_imgproc.GaussianBlur;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_CUBIC;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import thumbsmith.image.Bitmap;

/** Gaussian blur of any width at a bounded cost. */
public final class Blurring {
    /** Wide blurs are done on a smaller copy: no detail is left that it could lose. In px. */
    private static final double WIDEST_DIRECT = 4;

    private Blurring() {}

    /** @param sigma px; the pixels are shared where it is too small to be seen */
    public static Bitmap gaussian(Bitmap picture, double sigma) {
        if (sigma < 0.2) return Fresh.shared(picture);
        if (sigma <= WIDEST_DIRECT) return blurred(picture, sigma);
        double scale = WIDEST_DIRECT / sigma;
        int width = (int) Math.max(1, Math.round(picture.width() * scale));
        int height = (int) Math.max(1, Math.round(picture.height() * scale));
        try (Bitmap small = Resizing.to(picture, width, height);
                Bitmap soft = blurred(small, WIDEST_DIRECT)) {
            return smoothlyEnlarged(soft, picture.width(), picture.height());
        }
    }

    /** Without Lanczos's ringing, which shows on soft pictures. */
    static Bitmap smoothlyEnlarged(Bitmap soft, int width, int height) {
        return Alpha.mixed(soft, (from, to) -> resize(from, to, new Size(width, height), 0, 0, INTER_CUBIC));
    }

    private static Bitmap blurred(Bitmap picture, double sigma) {
        return Alpha.mixed(picture, (from, to) -> gaussian(from, to, sigma));
    }

    static void gaussian(Mat from, Mat to, double sigma) {
        GaussianBlur(from, to, new Size(0, 0), sigma, sigma, BORDER_REPLICATE, 0);
    }
}
