package thumbsmith.image.face;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_32FC4;
import static org.bytedeco.opencv.global.opencv_imgproc.boxFilter;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * What colour people and background have near the rim, where a px shows both (Forte, "Approximate Fast Foreground
 * Colour Estimation", 2021: blurred, each weighted by its share, first far and then near).
 *
 * @param people blue, green, red, 0 to 1, a value each for every px
 * @param ground the same for what is behind
 */
record RimColours(float[] people, float[] ground) {
    /** As parts of the longer side. */
    private static final double FAR = 1 / 20.0;

    private static final double NEAR = 1 / 200.0;
    private static final float NOTHING = 1e-5f;

    /**
     * @param colours blue, green, red, 0 to 1
     * @param alpha 0 to 1
     */
    static RimColours of(float[] colours, float[] alpha, int width, int height) {
        float[] rest = new float[alpha.length];
        for (int i = 0; i < rest.length; i++) rest[i] = 1 - alpha[i];
        int far = radius(FAR, width, height);
        int near = radius(NEAR, width, height);
        float[] people = blurred(colours, alpha, width, height, far);
        float[] ground = blurred(colours, rest, width, height, far);
        for (int i = 0; i < people.length; i++) {
            people[i] = without(colours[i], alpha[i / 3], people[i], ground[i]);
        }
        return new RimColours(blurred(people, alpha, width, height, near), blurred(ground, rest, width, height, near));
    }

    /** The colour of a px once the background's share is taken out of it, 0 to 1. */
    static float without(float colour, float alpha, float people, float ground) {
        return Math.clamp(people + alpha * (colour - alpha * people - (1 - alpha) * ground), 0f, 1f);
    }

    private static int radius(double share, int width, int height) {
        return Math.max(1, (int) (share * Math.max(width, height)));
    }

    private static float[] blurred(float[] colours, float[] weights, int width, int height, int radius) {
        float[] weighted = new float[4 * weights.length];
        for (int i = 0; i < weights.length; i++) {
            for (int c = 0; c < 3; c++) weighted[4 * i + c] = weights[i] * colours[3 * i + c];
            weighted[4 * i + 3] = weights[i];
        }
        Mat sums = Floats.mat(width, height, CV_32FC4, weighted);
        boxFilter(sums, sums, CV_32F, new Size(2 * radius + 1, 2 * radius + 1));
        return quotients(Floats.of(sums));
    }

    private static float[] quotients(float[] sums) {
        float[] quotients = new float[sums.length / 4 * 3];
        for (int i = 0; i < quotients.length; i++) {
            int at = i / 3 * 4;
            quotients[i] = sums[at + i % 3] / (sums[at + 3] + NOTHING);
        }
        return quotients;
    }
}
