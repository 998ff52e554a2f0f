package thumbsmith.image.face;

import java.nio.FloatBuffer;
import org.bytedeco.opencv.opencv_core.Mat;

/** Float pixels between OpenCV and Java, channel by channel, row by row. */
final class Floats {
    private Floats() {}

    static float[] of(Mat mat) {
        float[] values = new float[(int) mat.total() * mat.channels()];
        mat.<FloatBuffer>createBuffer().get(values);
        return values;
    }

    static Mat mat(int width, int height, int type, float[] values) {
        Mat mat = new Mat(height, width, type);
        mat.<FloatBuffer>createBuffer().put(values);
        return mat;
    }
}
