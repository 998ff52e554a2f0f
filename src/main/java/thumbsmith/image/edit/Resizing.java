package thumbsmith.image.edit;

import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LANCZOS4;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;
import thumbsmith.image.Bitmap;

/**
 * Other sizes: averaged over the area where it shrinks, Lanczos where it grows, in gamma light
 * (docs/decisions/0016-resizing.md).
 */
public final class Resizing {
    /** Four times the size: the last averaging still has two px for each, and half a px lost at an odd edge is unseen. */
    private static final int LEFT_AFTER_HALVING = 4;

    private Resizing() {}

    /** In px; shares the pixels where the size is the same already. */
    public static Bitmap to(Bitmap picture, int width, int height) {
        if (picture.width() == width && picture.height() == height) return Fresh.shared(picture);
        return Alpha.mixed(picture, (from, to) -> resized(from, to, width, height));
    }

    /** The same shape, no side longer than that; never enlarged. */
    public static Bitmap within(Bitmap picture, int maxWidth, int maxHeight) {
        double scale =
                Math.min(1, Math.min((double) maxWidth / picture.width(), (double) maxHeight / picture.height()));
        return to(picture, side(picture.width(), scale), side(picture.height(), scale));
    }

    private static int side(int length, double scale) {
        return Math.max(1, (int) Math.round(length * scale));
    }

    /** One side may shrink while the other grows: averaging comes first, as Lanczos alone would skip pixels. */
    private static void resized(Mat from, Mat to, int width, int height) {
        boolean grows = width > from.cols() || height > from.rows();
        if (!grows) {
            averaged(halved(from, width, height), to, width, height);
            return;
        }
        Mat smaller = new Mat();
        averaged(from, smaller, Math.min(width, from.cols()), Math.min(height, from.rows()));
        resize(smaller, to, new Size(width, height), 0, 0, INTER_LANCZOS4);
    }

    /** Averaging two by two is seven times as quick as by odd shares, and the same but for rounding. */
    private static Mat halved(Mat from, int width, int height) {
        Mat smaller = from;
        while (smaller.cols() >= LEFT_AFTER_HALVING * width && smaller.rows() >= LEFT_AFTER_HALVING * height) {
            Mat even = smaller.apply(new Rect(0, 0, smaller.cols() & ~1, smaller.rows() & ~1));
            Mat half = new Mat();
            averaged(even, half, even.cols() / 2, even.rows() / 2);
            smaller = half;
        }
        return smaller;
    }

    private static void averaged(Mat from, Mat to, int width, int height) {
        if (from.cols() == width && from.rows() == height) from.copyTo(to);
        else resize(from, to, new Size(width, height), 0, 0, INTER_AREA);
    }
}
