package thumbsmith.image.edit;

import java.util.function.Consumer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import thumbsmith.image.Bitmap;
import thumbsmith.image.Mats;

/** New pictures out of OpenCV calls. */
final class Fresh {
    static {
        Mats.load();
    }

    private Fresh() {}

    /**
     * The picture that the work puts into the matrix that it is given. Whatever else of native memory the work allocates
     * is freed with it, whether it ends well or throws.
     */
    static Bitmap picture(Consumer<Mat> work) {
        Mat result = new Mat();
        try (PointerScope scratch = new PointerScope()) {
            work.accept(result);
            return new Bitmap(result);
        } catch (RuntimeException | Error e) {
            result.close();
            throw e;
        }
    }

    /** The very same pixels as a picture that is closed on its own. */
    static Bitmap shared(Bitmap picture) {
        return new Bitmap(new Mat(picture.mat()));
    }
}
