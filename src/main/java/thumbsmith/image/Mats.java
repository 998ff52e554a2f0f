package thumbsmith.image;

import static org.bytedeco.opencv.global.opencv_core.setNumThreads;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGRA2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import org.bytedeco.opencv.opencv_core.Mat;

/** What every use of OpenCV here rests on. */
public final class Mats {
    static {
        Blas.load();
        QuietLog.ask();
        // One worker a core is the callers' business: more threads inside would only wait for one another.
        setNumThreads(1);
    }

    private Mats() {}

    /** Loads the native libraries, which takes some 0.2 s: best done off the start path. */
    public static void load() {
        // The class initialiser has done it.
    }

    /** A BGR copy; alpha is left out, not flattened. */
    public static Mat opaque(Mat bgra) {
        Mat bgr = new Mat();
        cvtColor(bgra, bgr, COLOR_BGRA2BGR);
        return bgr;
    }
}
