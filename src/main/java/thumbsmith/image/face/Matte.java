package thumbsmith.image.face;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REPLICATE;
import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_32FC3;
import static org.bytedeco.opencv.global.opencv_core.CV_64F;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.WARP_INVERSE_MAP;
import static org.bytedeco.opencv.global.opencv_imgproc.warpAffine;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * How to tell people from background in a picture of any size, found on a small copy of it.
 *
 * @param coefficients of the {@link GuidedFilter}
 * @param people {@code CV_32FC3}, 0 to 1, as {@link RimColours} says
 * @param ground the same
 */
record Matte(Mat coefficients, Mat people, Mat ground) {
    /** A px of the model is a 256th of a side, and the true edge lies somewhere about it. */
    private static final double RADIUS = 1 / 80.0;
    /** Colours that differ by about 1 % are still one surface. */
    private static final double EPSILON = 1e-4;
    /** So many rows at a time: of 100 megapixels no more is held in floats than of one. */
    private static final int ROWS = 64;

    /** @param mask {@code CV_32F}, as large as the small picture */
    static Matte of(Mat small, Mat mask) {
        int width = small.cols();
        int height = small.rows();
        Mat guide = new Mat();
        small.convertTo(guide, CV_32F, 1 / 255.0, 0);
        int radius = Math.max(2, (int) (RADIUS * Math.max(width, height)));
        Mat coefficients = GuidedFilter.coefficients(guide, mask, radius, EPSILON);
        float[] colours = Floats.of(guide);
        float[] alpha = alpha(colours, Floats.of(coefficients));
        RimColours rim = RimColours.of(colours, alpha, width, height);
        return new Matte(
                coefficients,
                Floats.mat(width, height, CV_32FC3, rim.people()),
                Floats.mat(width, height, CV_32FC3, rim.ground()));
    }

    private static float[] alpha(float[] colours, float[] coefficients) {
        float[] alpha = new float[colours.length / 3];
        for (int i = 0; i < alpha.length; i++) {
            alpha[i] = GuidedFilter.alpha(colours[3 * i], colours[3 * i + 1], colours[3 * i + 2], coefficients, 4 * i);
        }
        return alpha;
    }

    /** Makes the background see-through, in place. */
    void cut(Mat bgra) {
        ByteBuffer bytes = bgra.createBuffer();
        for (int row = 0; row < bgra.rows(); row += ROWS) {
            int rows = Math.min(ROWS, bgra.rows() - row);
            byte[] stripe = new byte[4 * bgra.cols() * rows];
            int at = 4 * bgra.cols() * row;
            bytes.get(at, stripe);
            cut(stripe, bgra, row, rows);
            bytes.put(at, stripe);
        }
    }

    private void cut(byte[] stripe, Mat bgra, int row, int rows) {
        float[] factors = enlarged(coefficients, bgra, row, rows);
        float[] fore = enlarged(people, bgra, row, rows);
        float[] back = enlarged(ground, bgra, row, rows);
        float[] bgr = new float[3];
        for (int i = 0; i < stripe.length; i += 4) {
            for (int c = 0; c < 3; c++) bgr[c] = (stripe[i + c] & 0xFF) / 255f;
            float alpha = GuidedFilter.alpha(bgr[0], bgr[1], bgr[2], factors, i);
            for (int c = 0; alpha < 1 && c < 3; c++) {
                int at = i / 4 * 3 + c;
                stripe[i + c] = (byte) Math.round(255 * RimColours.without(bgr[c], alpha, fore[at], back[at]));
            }
            stripe[i + 3] = (byte) Math.round(alpha * (stripe[i + 3] & 0xFF));
        }
    }

    /** Some rows of it as large as the picture, without a seam to the rows before. */
    private static float[] enlarged(Mat small, Mat picture, int row, int rows) {
        double fx = (double) small.cols() / picture.cols();
        double fy = (double) small.rows() / picture.rows();
        try (PointerScope _ = new PointerScope()) {
            Mat matrix = new Mat(2, 3, CV_64F);
            double[] values = {fx, 0, (fx - 1) / 2, 0, fy, (row + 0.5) * fy - 0.5};
            matrix.<DoubleBuffer>createBuffer().put(values);
            Mat rowsOfIt = new Mat();
            Size size = new Size(picture.cols(), rows);
            int way = INTER_LINEAR | WARP_INVERSE_MAP;
            warpAffine(small, rowsOfIt, matrix, size, way, BORDER_REPLICATE, Scalar.all(0));
            return Floats.of(rowsOfIt);
        }
    }
}
