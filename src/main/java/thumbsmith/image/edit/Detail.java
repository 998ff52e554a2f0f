package thumbsmith.image.edit;

import static org.bytedeco.opencv.global.opencv_core.addWeighted;
import static org.bytedeco.opencv.global.opencv_core.extractChannel;
import static org.bytedeco.opencv.global.opencv_core.insertChannel;
import static org.bytedeco.opencv.global.opencv_core.merge;
import static org.bytedeco.opencv.global.opencv_core.split;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2BGRA;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2YCrCb;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_YCrCb2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.bilateralFilter;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.util.function.BiConsumer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Size;
import thumbsmith.image.Bitmap;
import thumbsmith.image.Mats;

/** Crisper edges and less grain. Alpha stays as it is. */
public final class Detail {
    /** What an unsharp mask adds at the full amount, as a multiple of the difference to the blurred picture. */
    private static final double STRONGEST = 1.6;
    /** The finest detail that is lifted, as a share of the longer side: about a px of a 1280 px thumbnail. */
    private static final double RADIUS = 0.0008;
    /** How different in brightness, of 255, two neighbours may be and still count as grain at the full strength. */
    private static final double GRAIN = 38;

    private static final int REACH = 5;

    private Detail() {}

    /** @param amount 0–100; the radius follows the picture's size, so that a small copy looks as the large one does */
    public static Bitmap sharpened(Bitmap picture, int amount) {
        if (amount == 0) return Fresh.shared(picture);
        double sigma = Math.max(0.5, RADIUS * Math.max(picture.width(), picture.height()));
        return opaquely(picture, (from, to) -> {
            Mat soft = new Mat();
            Blurring.gaussian(from, soft, sigma);
            double gain = STRONGEST * amount / 100;
            addWeighted(from, 1 + gain, soft, -gain, 0, to);
        });
    }

    /**
     * Brightness is evened out between edges, colour more coarsely: grain in colour is what disturbs most.
     *
     * @param strength 0–100
     */
    public static Bitmap denoised(Bitmap picture, int strength) {
        if (strength == 0) return Fresh.shared(picture);
        return opaquely(picture, (from, to) -> {
            Mat parted = new Mat();
            cvtColor(from, parted, COLOR_BGR2YCrCb);
            MatVector planes = new MatVector();
            split(parted, planes);
            double grain = GRAIN * strength / 100;
            MatVector calm = new MatVector(
                    evened(planes.get(0), grain), coarsely(planes.get(1), grain), coarsely(planes.get(2), grain));
            merge(calm, parted);
            cvtColor(parted, to, COLOR_YCrCb2BGR);
        });
    }

    private static Mat evened(Mat plane, double grain) {
        Mat even = new Mat();
        bilateralFilter(plane, even, REACH, grain, REACH / 2.0);
        return even;
    }

    private static Mat coarsely(Mat plane, double grain) {
        Mat small = new Mat();
        Size half = new Size(Math.max(1, plane.cols() / 2), Math.max(1, plane.rows() / 2));
        resize(plane, small, half, 0, 0, INTER_AREA);
        Mat full = new Mat();
        resize(evened(small, grain), full, plane.size(), 0, 0, INTER_LINEAR);
        return full;
    }

    /** On the three colours; alpha is put back afterwards. */
    private static Bitmap opaquely(Bitmap picture, BiConsumer<Mat, Mat> work) {
        return Fresh.picture(target -> {
            if (!picture.hasAlpha()) {
                work.accept(picture.mat(), target);
                return;
            }
            Mat worked = new Mat();
            work.accept(Mats.opaque(picture.mat()), worked);
            Mat alpha = new Mat();
            extractChannel(picture.mat(), alpha, 3);
            cvtColor(worked, target, COLOR_BGR2BGRA);
            insertChannel(alpha, target, 3);
        });
    }
}
