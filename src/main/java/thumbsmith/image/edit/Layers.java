package thumbsmith.image.edit;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC4;
import static org.bytedeco.opencv.global.opencv_core.add;
import static org.bytedeco.opencv.global.opencv_core.bitwise_not;
import static org.bytedeco.opencv.global.opencv_core.extractChannel;
import static org.bytedeco.opencv.global.opencv_core.merge;
import static org.bytedeco.opencv.global.opencv_core.multiply;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2BGRA;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGRA2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_RGBA2mRGBA;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_mRGBA2RGBA;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import java.awt.Rectangle;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import thumbsmith.image.Bitmap;

/** Pictures on pictures. */
public final class Layers {
    private Layers() {}

    /** @param rgb sRGB {@code 0xRRGGBB} */
    public static Bitmap filled(int width, int height, int rgb) {
        return Fresh.picture(target -> new Mat(height, width, CV_8UC3, bgr(rgb)).copyTo(target));
    }

    /** Nothing but see-through black. */
    public static Bitmap clear(int width, int height) {
        return Fresh.picture(target -> new Mat(height, width, CV_8UC4, new Scalar(0, 0, 0, 0)).copyTo(target));
    }

    /** What was see-through shows the colour. */
    public static Bitmap flattened(Bitmap picture, int rgb) {
        if (!picture.hasAlpha()) return Fresh.shared(picture);
        try (Bitmap ground = filled(picture.width(), picture.height(), rgb)) {
            return over(ground, picture, 0, 0);
        }
    }

    /** The base with the other picture in the place of its own pixels, alpha and all. */
    public static Bitmap replaced(Bitmap base, Bitmap part, int x, int y) {
        return placed(
                base,
                part,
                x,
                y,
                part.hasAlpha(),
                (from, to) -> withAlpha(from, to.channels() == 4).copyTo(to));
    }

    /** The base with the other picture laid over it; what sticks out is cut off. */
    public static Bitmap over(Bitmap base, Bitmap top, int x, int y) {
        if (!top.hasAlpha()) return replaced(base, top, x, y);
        return placed(base, top, x, y, false, Layers::lay);
    }

    /** Works on the part of the two where they meet. */
    private static Bitmap placed(Bitmap base, Bitmap top, int x, int y, boolean needsAlpha, Work work) {
        Rectangle common =
                new Rectangle(base.width(), base.height()).intersection(new Rectangle(x, y, top.width(), top.height()));
        return Fresh.picture(target -> {
            withAlpha(base.mat(), base.hasAlpha() || needsAlpha).copyTo(target);
            if (common.isEmpty()) return;
            work.on(
                    top.mat().apply(new Rect(common.x - x, common.y - y, common.width, common.height)),
                    target.apply(new Rect(common.x, common.y, common.width, common.height)));
        });
    }

    private static void lay(Mat top, Mat base) {
        Mat weighted = new Mat();
        cvtColor(top, weighted, COLOR_RGBA2mRGBA);
        Mat ground = new Mat();
        boolean alpha = base.channels() == 4;
        if (alpha) cvtColor(base, ground, COLOR_RGBA2mRGBA);
        else base.copyTo(ground);
        multiply(ground, showingThrough(top, base.channels()), ground, 1 / 255.0, -1);
        if (!alpha) cvtColor(weighted, weighted, COLOR_BGRA2BGR);
        add(ground, weighted, ground);
        if (alpha) cvtColor(ground, base, COLOR_mRGBA2RGBA);
        else ground.copyTo(base);
    }

    /** 255 minus alpha, once for each channel. */
    private static Mat showingThrough(Mat top, int channels) {
        Mat gaps = new Mat();
        extractChannel(top, gaps, 3);
        bitwise_not(gaps, gaps);
        MatVector same = new MatVector();
        for (int i = 0; i < channels; i++) {
            same.push_back(gaps);
        }
        Mat all = new Mat();
        merge(same, all);
        return all;
    }

    private static Mat withAlpha(Mat picture, boolean wanted) {
        if (!wanted || picture.channels() == 4) return picture;
        Mat bgra = new Mat();
        cvtColor(picture, bgra, COLOR_BGR2BGRA);
        return bgra;
    }

    private static Scalar bgr(int rgb) {
        return new Scalar(rgb & 0xFF, rgb >> 8 & 0xFF, rgb >> 16 & 0xFF, 0);
    }

    private interface Work {
        void on(Mat from, Mat to);
    }
}
