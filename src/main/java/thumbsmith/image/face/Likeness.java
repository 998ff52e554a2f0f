package thumbsmith.image.face;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_imgproc.GaussianBlur;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/** Takes hair, hands, ears and background out of a mask: at the rim of a face, what is far from its skin is not it. */
final class Likeness {
    /** In CIE 1976 distances: wrinkles and beards are nearer than the first, hair is farther than the second. */
    private static final double NEAR = 14;

    private static final double FAR = 34;

    private Likeness() {}

    static void limit(float[] weights, float[] rim, LabField face, LabField light) {
        float[] strange = new float[weights.length];
        for (int i = 0; i < strange.length; i++) {
            strange[i] = (float) Math.clamp((face.distance(i, light) - NEAR) / (FAR - NEAR), 0, 1);
        }
        Mat soft = Floats.mat(face.width(), face.height(), CV_32F, strange);
        GaussianBlur(soft, soft, new Size(), Math.max(1, face.width() * 0.012));
        strange = Floats.of(soft);
        for (int i = 0; i < weights.length; i++) weights[i] *= 1 - rim[i] * strange[i];
    }
}
