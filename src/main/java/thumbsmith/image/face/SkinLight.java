package thumbsmith.image.face;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.divide;
import static org.bytedeco.opencv.global.opencv_core.max;
import static org.bytedeco.opencv.global.opencv_core.multiply;
import static org.bytedeco.opencv.global.opencv_imgproc.GaussianBlur;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/** The light on a face: what its plain skin looks like about each px. */
final class SkinLight {
    /** Over how much of the face's size light is taken as one. */
    private static final double REACH = 0.16;
    /** In px: how large a face is where light is averaged. */
    private static final double SMALL = 120;

    private final double fraction;
    private final double sigma;
    private final Mat weights;
    private final Mat sums = new Mat();

    /**
     * @param skin {@code CV_32F}, 1 where there is plain skin
     * @param size of the face, in px
     */
    SkinLight(Mat skin, double size) {
        fraction = Math.min(1, SMALL / size);
        sigma = REACH * size * fraction;
        weights = small(skin);
        GaussianBlur(weights, sums, new Size(), sigma);
        max(sums, new Mat(sums.size(), CV_32F, Scalar.all(1e-6)), sums);
    }

    LabField on(LabField face) {
        return new LabField(
                face.width(),
                face.height(),
                on(face, face.lightness()),
                on(face, face.redness()),
                on(face, face.yellowness()));
    }

    private float[] on(LabField face, float[] channel) {
        Mat weighted = new Mat();
        multiply(small(Floats.mat(face.width(), face.height(), CV_32F, channel)), weights, weighted);
        GaussianBlur(weighted, weighted, new Size(), sigma);
        divide(weighted, sums, weighted);
        Mat light = new Mat();
        resize(weighted, light, new Size(face.width(), face.height()), 0, 0, INTER_LINEAR);
        return Floats.of(light);
    }

    private Mat small(Mat channel) {
        if (fraction == 1) return channel;
        Mat small = new Mat();
        int width = Math.max(1, (int) Math.round(channel.cols() * fraction));
        int height = Math.max(1, (int) Math.round(channel.rows() * fraction));
        resize(channel, small, new Size(width, height), 0, 0, INTER_AREA);
        return small;
    }
}
