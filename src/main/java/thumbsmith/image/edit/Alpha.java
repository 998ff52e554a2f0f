package thumbsmith.image.edit;

import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_RGBA2mRGBA;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_mRGBA2RGBA;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import java.util.function.BiConsumer;
import org.bytedeco.opencv.opencv_core.Mat;
import thumbsmith.image.Bitmap;

/** Mixes neighbouring pixels without letting the colour of see-through ones leak in as a fringe. */
final class Alpha {
    private Alpha() {}

    /** @param mixing from the first matrix into the second; works on premultiplied pixels where there is alpha */
    static Bitmap mixed(Bitmap picture, BiConsumer<Mat, Mat> mixing) {
        return Fresh.picture(target -> {
            if (!picture.hasAlpha()) {
                mixing.accept(picture.mat(), target);
                return;
            }
            Mat weighted = new Mat();
            Mat result = new Mat();
            cvtColor(picture.mat(), weighted, COLOR_RGBA2mRGBA);
            mixing.accept(weighted, result);
            cvtColor(result, target, COLOR_mRGBA2RGBA);
        });
    }
}
