package thumbsmith.image.face;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_32FC4;
import static org.bytedeco.opencv.global.opencv_core.CV_MAKETYPE;
import static org.bytedeco.opencv.global.opencv_imgproc.boxFilter;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * Lets a coarse mask follow the edges of a colour picture: within each window the mask is taken for a linear function
 * of blue, green and red (He, Sun and Tang, "Guided Image Filtering", 2010). The coefficients are smooth, so that they
 * can be found on a small copy and used on the large picture ("Fast Guided Filter", 2015).
 */
final class GuidedFilter {
    /** Blue, green, red, mask; the products of the colours with the mask; the products of the colours. */
    private static final int MOMENTS = 13;

    private static final float NOBODY = 0.15f;
    private static final float SOMEBODY = 0.85f;

    private GuidedFilter() {}

    /**
     * Three factors and a summand for each pixel, {@code CV_32FC4}.
     *
     * @param guide {@code CV_32FC3}, 0 to 1
     * @param mask {@code CV_32F}, 0 to 1, as large
     * @param radius of the windows, in px
     * @param epsilon variance below which a window counts as flat
     */
    static Mat coefficients(Mat guide, Mat mask, int radius, double epsilon) {
        Size window = new Size(2 * radius + 1, 2 * radius + 1);
        Mat means = new Mat();
        boxFilter(moments(guide, mask), means, CV_32F, window);
        Mat coefficients = solved(means, epsilon);
        boxFilter(coefficients, coefficients, CV_32F, window);
        return coefficients;
    }

    /** The mask where the guide has those colours, pulled apart so that what is nearly sure becomes sure; 0 to 1. */
    static float alpha(float blue, float green, float red, float[] coefficients, int at) {
        float mask = coefficients[at] * blue
                + coefficients[at + 1] * green
                + coefficients[at + 2] * red
                + coefficients[at + 3];
        return Math.clamp((mask - NOBODY) / (SOMEBODY - NOBODY), 0f, 1f);
    }

    private static Mat moments(Mat guide, Mat mask) {
        int count = guide.rows() * guide.cols();
        float[] colours = Floats.of(guide);
        float[] masks = Floats.of(mask);
        float[] moments = new float[MOMENTS * count];
        for (int i = 0, at = 0; i < count; i++, at += MOMENTS) {
            float b = colours[3 * i];
            float g = colours[3 * i + 1];
            float r = colours[3 * i + 2];
            float m = masks[i];
            set(moments, at, b, g, r, m);
            set(moments, at + 4, b * m, g * m, r * m, b * b);
            set(moments, at + 8, b * g, b * r, g * g, g * r);
            moments[at + 12] = r * r;
        }
        return Floats.mat(guide.cols(), guide.rows(), CV_MAKETYPE(CV_32F, MOMENTS), moments);
    }

    private static Mat solved(Mat means, double epsilon) {
        int count = means.rows() * means.cols();
        float[] moments = Floats.of(means);
        float[] solved = new float[4 * count];
        for (int i = 0; i < count; i++) solve(moments, MOMENTS * i, (float) epsilon, solved, 4 * i);
        return Floats.mat(means.cols(), means.rows(), CV_32FC4, solved);
    }

    /** The factors are the covariances with the mask times the inverse of the colours' covariance matrix. */
    private static void solve(float[] m, int at, float epsilon, float[] solved, int to) {
        float b = m[at];
        float g = m[at + 1];
        float r = m[at + 2];
        float mask = m[at + 3];
        float bm = m[at + 4] - b * mask;
        float gm = m[at + 5] - g * mask;
        float rm = m[at + 6] - r * mask;
        float bb = m[at + 7] - b * b + epsilon;
        float bg = m[at + 8] - b * g;
        float br = m[at + 9] - b * r;
        float gg = m[at + 10] - g * g + epsilon;
        float gr = m[at + 11] - g * r;
        float rr = m[at + 12] - r * r + epsilon;
        float ibb = gg * rr - gr * gr;
        float ibg = br * gr - bg * rr;
        float ibr = bg * gr - br * gg;
        float determinant = bb * ibb + bg * ibg + br * ibr;
        float fb = (ibb * bm + ibg * gm + ibr * rm) / determinant;
        float fg = (ibg * bm + (bb * rr - br * br) * gm + (bg * br - bb * gr) * rm) / determinant;
        float fr = (ibr * bm + (bg * br - bb * gr) * gm + (bb * gg - bg * bg) * rm) / determinant;
        set(solved, to, fb, fg, fr, mask - fb * b - fg * g - fr * r);
    }

    private static void set(float[] values, int at, float first, float second, float third, float fourth) {
        values[at] = first;
        values[at + 1] = second;
        values[at + 2] = third;
        values[at + 3] = fourth;
    }
}
