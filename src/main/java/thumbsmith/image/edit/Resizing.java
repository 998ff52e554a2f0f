package thumbsmith.image.edit;

import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LANCZOS4;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import thumbsmith.image.Bitmap;

/**
 * Other sizes: averaged over the area where it shrinks, Lanczos where it grows, in gamma light
 * (docs/decisions/0016-resizing.md).
 */
public final class Resizing {
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
        boolean shrinks = width < from.cols() || height < from.rows();
        if (!grows) {
            resize(from, to, new Size(width, height), 0, 0, INTER_AREA);
            return;
        }
        Mat averaged = from;
        if (shrinks) {
            averaged = new Mat();
            Size smaller = new Size(Math.min(width, from.cols()), Math.min(height, from.rows()));
            resize(from, averaged, smaller, 0, 0, INTER_AREA);
        }
        resize(averaged, to, new Size(width, height), 0, 0, INTER_LANCZOS4);
    }
}
