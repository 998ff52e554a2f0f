package thumbsmith.image.codec;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.bytedeco.opencv.global.opencv_core.extractChannel;
import static org.bytedeco.opencv.global.opencv_imgproc.blendLinear;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import thumbsmith.image.Bitmap;
import thumbsmith.image.Mats;

/**
 * Alpha flattened onto a colour, in sRGB values as every viewer does it, so that the JPEG looks as the PNG does on a page
 * of that colour. Straight alpha has no black mixed in: edges get no dark fringe.
 */
final class Matte {
    /** Weights take 8 bytes a pixel: only for so many rows at a time. */
    private static final int STRIP = 256;

    private static final double OPAQUE = 255;

    private Matte() {}

    /** @param rgb sRGB {@code 0xRRGGBB} */
    static Bitmap under(Bitmap seeThrough, int rgb) {
        Bitmap flat = new Bitmap(new Mat(seeThrough.height(), seeThrough.width(), CV_8UC3));
        try {
            for (int top = 0; top < flat.height(); top += STRIP) {
                strip(seeThrough.mat(), flat.mat(), top, rgb);
            }
            return flat;
        } catch (RuntimeException e) {
            flat.close();
            throw e;
        }
    }

    private static void strip(Mat seeThrough, Mat flat, int top, int rgb) {
        int end = Math.min(flat.rows(), top + STRIP);
        try (Mat from = seeThrough.rowRange(top, end);
                Mat to = flat.rowRange(top, end)) {
            blend(from, to, rgb);
        }
    }

    private static void blend(Mat bgra, Mat target, int rgb) {
        try (Mat colours = Mats.opaque(bgra);
                Scalar colour = new Scalar(rgb & 0xFF, rgb >> 8 & 0xFF, rgb >> 16 & 0xFF, 0);
                Mat matte = new Mat(bgra.rows(), bgra.cols(), CV_8UC3, colour);
                Mat alpha = new Mat();
                Mat over = new Mat();
                Mat under = new Mat()) {
            extractChannel(bgra, alpha, 3);
            alpha.convertTo(over, CV_32F, 1 / OPAQUE, 0);
            alpha.convertTo(under, CV_32F, -1 / OPAQUE, 1);
            blendLinear(colours, matte, over, under, target);
        }
    }
}
