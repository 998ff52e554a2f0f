package thumbsmith.image.face;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.subtract;
import static org.bytedeco.opencv.global.opencv_imgproc.blendLinear;

import java.awt.Rectangle;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;

/** Where a face is to be laid: the target's own face, its light, and how far the other one reaches over it. */
final class FacePlace {
    /** Lips further apart than that share of the face's height show teeth or a tongue. */
    private static final double OPEN = 0.035;

    private final FaceShape shape;
    private final Rectangle part;
    private final SwapMask mask;
    private final Mat here;
    private final float[] skin;
    private final SkinLight light;
    private final LabField own;
    private final LabField ownLight;

    /** @param target BGR; not changed */
    FacePlace(Mat target, FaceShape shape) {
        this.shape = shape;
        part = shape.bounds().intersection(new Rectangle(target.cols(), target.rows()));
        mask = new SwapMask(shape, part);
        here = target.apply(rect());
        skin = mask.skin();
        light = new SkinLight(Floats.mat(part.width, part.height, CV_32F, skin), shape.size());
        own = LabField.of(here);
        ownLight = light.on(own);
    }

    private Rect rect() {
        return new Rect(part.x, part.y, part.width, part.height);
    }

    /**
     * Draws the face here.
     *
     * @param face about as large as its place
     * @param to where its points go: those of the place, or close to them
     * @param result BGR, as large as the target; changed within the face only
     */
    void lay(SourceFace face, FaceShape to, Mat result) {
        Mat warped = FaceWarp.of(face.bgr(), face.shape().mesh(), to.mesh(), part);
        LabField other =
                LabField.of(Detail.crisp(warped, shape.size() / face.shape().size()));
        LabField otherLight = light.on(other);
        Mat lit = new ToneTransfer(skin).apply(other, otherLight, own, ownLight).toBgr();
        blend(lit, weights(face, other, otherLight), result.apply(rect()));
    }

    private float[] weights(SourceFace face, LabField other, LabField otherLight) {
        float[] weights = mask.face();
        Likeness.limit(weights, mask.beyond(MeshRegion.CORE), other, otherLight);
        Likeness.limit(weights, mask.beyond(MeshRegion.CLEARED), own, ownLight);
        if (isOpen(shape) != isOpen(face.shape())) keep(weights, mask.mouth());
        return weights;
    }

    private static boolean isOpen(FaceShape face) {
        return face.mouthOpening() > OPEN;
    }

    private static void keep(float[] weights, float[] kept) {
        for (int i = 0; i < weights.length; i++) weights[i] *= 1 - kept[i];
    }

    private void blend(Mat face, float[] shares, Mat result) {
        Mat weights = Floats.mat(part.width, part.height, CV_32F, shares);
        Mat others = new Mat();
        subtract(new Mat(weights.size(), CV_32F, Scalar.all(1)), weights, others);
        Mat blended = new Mat();
        blendLinear(face, here, weights, others, blended);
        Mat changed = new Mat();
        weights.convertTo(changed, CV_8U, 255, 0.5);
        here.copyTo(result);
        blended.copyTo(result, changed);
    }
}
