package thumbsmith.image.face;

import static org.bytedeco.opencv.global.opencv_core.addWeighted;
import static org.bytedeco.opencv.global.opencv_imgproc.GaussianBlur;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/** Gives edges back to what was enlarged. */
final class Detail {
    private static final double PER_ENLARGEMENT = 0.4;
    private static final double MOST = 0.8;
    /** In px of the small picture. */
    private static final double RADIUS = 0.7;

    private Detail() {}

    /** @param enlargement how many times as large as it was the picture is; up to 1 nothing is done */
    static Mat crisp(Mat bgr, double enlargement) {
        if (enlargement <= 1) return bgr;
        double amount = Math.min(MOST, PER_ENLARGEMENT * (enlargement - 1));
        Mat soft = new Mat();
        GaussianBlur(bgr, soft, new Size(), RADIUS * enlargement);
        Mat crisp = new Mat();
        addWeighted(bgr, 1 + amount, soft, -amount, 0, crisp);
        return crisp;
    }
}
