package thumbsmith.image.face;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.countNonZero;
import static org.bytedeco.opencv.global.opencv_core.max;
import static org.bytedeco.opencv.global.opencv_core.min;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY;
import static org.bytedeco.opencv.global.opencv_imgproc.boundingRect;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;
import static org.bytedeco.opencv.global.opencv_imgproc.threshold;

import java.nio.FloatBuffer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;

/** Where people are, coarsely: the segmentation sees 256 × 256 px, so it is shown the people a second time, larger. */
final class PersonMask {
    /** Of all pixels: less is nobody. */
    private static final double LEAST = 0.005;
    /** Of the people's width and height, on each side, for the second look. */
    private static final double MARGIN = 0.15;

    private static final double NOBODY = 0.4;
    private static final double SOMEBODY = 0.8;

    private PersonMask() {}

    /** 0 to 1, {@code CV_32F}, as large as the picture (BGR); all 0 where nobody is. The caller's scope frees it. */
    static Mat of(Mat bgr) {
        Mat first = look(bgr);
        Mat sure = sure(first);
        if (isNobody(sure)) return new Mat(bgr.size(), CV_32F, Scalar.all(0));
        Rect people = people(boundingRect(sure), bgr);
        Mat second = look(bgr.apply(people));
        Mat mask = new Mat(bgr.size(), CV_32F, Scalar.all(0));
        second.copyTo(mask.apply(people));
        return isNobody(sure(mask)) ? first : mask;
    }

    private static boolean isNobody(Mat sure) {
        return countNonZero(sure) < LEAST * sure.total();
    }

    private static Mat look(Mat bgr) {
        int side = Model.PEOPLE.side;
        Mat small = new Mat(side, side, CV_32F);
        small.<FloatBuffer>createBuffer().put(Model.PEOPLE.look(bgr)[0]);
        // What the model is not sure of would stay as a haze.
        small.convertTo(small, CV_32F, 1 / (SOMEBODY - NOBODY), -NOBODY / (SOMEBODY - NOBODY));
        max(small, new Mat(side, side, CV_32F, Scalar.all(0)), small);
        min(small, new Mat(side, side, CV_32F, Scalar.all(1)), small);
        Mat mask = new Mat();
        resize(small, mask, bgr.size(), 0, 0, INTER_LINEAR);
        return mask;
    }

    private static Mat sure(Mat mask) {
        Mat binary = new Mat();
        threshold(mask, binary, 0.5, 255, THRESH_BINARY);
        Mat sure = new Mat();
        binary.convertTo(sure, CV_8U);
        return sure;
    }

    private static Rect people(Rect box, Mat bgr) {
        int dx = (int) (box.width() * MARGIN) + 1;
        int dy = (int) (box.height() * MARGIN) + 1;
        int left = Math.max(0, box.x() - dx);
        int top = Math.max(0, box.y() - dy);
        int right = Math.min(bgr.cols(), box.x() + box.width() + dx);
        int bottom = Math.min(bgr.rows(), box.y() + box.height() + dy);
        return new Rect(left, top, right - left, bottom - top);
    }
}
