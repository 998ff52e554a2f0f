package thumbsmith.image.edit;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC;
import static org.bytedeco.opencv.global.opencv_core.LUT;
import static org.bytedeco.opencv.global.opencv_core.transform;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import org.bytedeco.opencv.opencv_core.Mat;
import thumbsmith.image.Bitmap;

/** Light and colour, pixel by pixel: one table for each channel and one matrix. Alpha stays as it is. */
public final class Toning {
    /** Rec. 709 luma weights of blue, green and red. */
    private static final double[] LUMA = {0.0722, 0.7152, 0.2126};

    private Toning() {}

    /**
     * All zeros share the given pixels, unchanged to the bit.
     *
     * @param exposure in stops, in linear light
     * @param contrast −100 to 100, about middle grey
     * @param saturation −100 (grey) to 100
     * @param temperature −100 (blue) to 100 (amber); greys keep their brightness
     */
    public static Bitmap toned(Bitmap picture, double exposure, int contrast, int saturation, int temperature) {
        try (Bitmap lit = lit(picture, new Curves(exposure, contrast, temperature))) {
            return saturation == 0 ? Fresh.shared(lit) : saturated(lit, 1 + saturation / 100.0);
        }
    }

    private static Bitmap lit(Bitmap picture, Curves curves) {
        if (curves.isIdentity()) return Fresh.shared(picture);
        int channels = picture.mat().channels();
        return Fresh.picture(target -> {
            Mat table = new Mat(1, 256, CV_8UC(channels));
            table.<ByteBuffer>createBuffer().put(curves.interleaved(channels));
            LUT(picture.mat(), table, target);
        });
    }

    private static Bitmap saturated(Bitmap picture, double amount) {
        int channels = picture.mat().channels();
        return Fresh.picture(target -> {
            Mat matrix = new Mat(channels, channels, CV_32F);
            matrix.<FloatBuffer>createBuffer().put(mixing(channels, amount));
            transform(picture.mat(), target, matrix);
        });
    }

    /** Row by row: what each channel takes of blue, green, red (and alpha). */
    private static float[] mixing(int channels, double amount) {
        float[] matrix = new float[channels * channels];
        for (int row = 0; row < channels; row++) {
            for (int column = 0; column < channels; column++) {
                matrix[row * channels + column] = (float) weight(row, column, amount);
            }
        }
        return matrix;
    }

    private static double weight(int row, int column, double amount) {
        double itself = row == column ? 1 : 0;
        boolean colours = row < LUMA.length && column < LUMA.length;
        return colours ? amount * itself + (1 - amount) * LUMA[column] : itself;
    }
}
