package thumbsmith.image.face;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.extractChannel;
import static org.bytedeco.opencv.global.opencv_core.insertChannel;
import static org.bytedeco.opencv.global.opencv_core.subtract;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2BGRA;
import static org.bytedeco.opencv.global.opencv_imgproc.blendLinear;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import java.awt.Rectangle;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import thumbsmith.image.Bitmap;
import thumbsmith.image.Mats;

/**
 * Puts one person's face in the place of another's: the features are warped over the mesh's triangles, take the light
 * of their new place, and end softly at the brows and at the rim of the face. Outside of that every pixel stays as it
 * is. Safe for all threads.
 */
public final class FaceSwap {
    /** Beyond it the result would be a smear: as heads in profile have it. */
    private static final double MOST_TURN = 0.75;
    /** What is opened further than that shows teeth or a tongue. */
    private static final double OPEN = 0.035;
    /** About the face, as a share of its size. */
    private static final double MARGIN = 0.15;

    private final Mat target;
    private final FaceShape place;

    private FaceSwap(Mat target, FaceShape place) {
        this.target = target;
        this.place = place;
    }

    /**
     * A copy of the target with the source's face in the place of the target's.
     *
     * @param place one of the faces found in the target
     * @param face one of the faces found in the source
     * @throws TurnedAwayException if one of the two is turned so far that half of it cannot be seen
     */
    public static SwappedFace swap(Bitmap target, Face place, Bitmap source, Face face) throws TurnedAwayException {
        Bitmap result = target.copy();
        try (PointerScope _ = new PointerScope()) {
            Mat bgr = target.hasAlpha() ? Mats.opaque(target.mat()) : target.mat();
            FaceShape to = seen(shape(bgr, place));
            SourceFace from = SourceFace.of(opaque(source), face).facing(to.turn());
            seen(from.shape());
            double enlargement = new FaceSwap(bgr, to).into(result.mat(), from);
            return new SwappedFace(result, enlargement);
        } catch (TurnedAwayException | RuntimeException | Error e) {
            result.close();
            throw e;
        }
    }

    private static Mat opaque(Bitmap picture) {
        return picture.hasAlpha() ? Mats.opaque(picture.mat()) : picture.mat();
    }

    private static FaceShape seen(FaceShape shape) throws TurnedAwayException {
        if (Math.abs(shape.turn()) > MOST_TURN) throw new TurnedAwayException();
        return shape;
    }

    private static FaceShape shape(Mat bgr, Face face) {
        return new FaceShape(FaceMesh.closer(bgr, face).points());
    }

    private double into(Mat result, SourceFace from) {
        Rectangle part = place.bounds(MARGIN).intersection(new Rectangle(target.cols(), target.rows()));
        Rect rect = new Rect(part.x, part.y, part.width, part.height);
        SwapMask mask = new SwapMask(place, part);
        Mat there = target.apply(rect);
        SourceFace fitting = from.shrunkTo(place.size());
        Mat warped = FaceWarp.of(fitting.bgr(), fitting.shape().mesh(), place.mesh(), part);
        Mat skin = Floats.mat(part.width, part.height, CV_32F, mask.skin());
        SkinLight light = new SkinLight(skin, place.size());
        LabField source =
                LabField.of(Detail.crisp(warped, place.size() / fitting.shape().size()));
        LabField here = LabField.of(there);
        LabField sourceLight = light.on(source);
        LabField hereLight = light.on(here);
        LabField lit = new ToneTransfer(mask.skin()).apply(source, sourceLight, here, hereLight);
        float[] weights = mask.face();
        Likeness.limit(weights, mask.beyond(MeshRegion.CORE), source, sourceLight);
        Likeness.limit(weights, mask.beyond(MeshRegion.CLEARED), here, hereLight);
        if (place.mouthOpening() > OPEN != from.shape().mouthOpening() > OPEN) keep(weights, mask.mouth());
        blend(lit.toBgr(), there, Floats.mat(part.width, part.height, CV_32F, weights), result.apply(rect));
        return place.size() / from.shape().size();
    }

    private static void keep(float[] weights, float[] kept) {
        for (int i = 0; i < weights.length; i++) weights[i] *= 1 - kept[i];
    }

    private static void blend(Mat face, Mat rest, Mat weights, Mat result) {
        Mat others = new Mat();
        subtract(new Mat(weights.size(), CV_32F, Scalar.all(1)), weights, others);
        Mat blended = new Mat();
        blendLinear(face, rest, weights, others, blended);
        if (result.channels() == 4) {
            Mat alpha = new Mat();
            extractChannel(result, alpha, 3);
            cvtColor(blended, blended, COLOR_BGR2BGRA);
            insertChannel(alpha, blended, 3);
        }
        Mat changed = new Mat();
        weights.convertTo(changed, CV_8U, 255, 0.5);
        blended.copyTo(result, changed);
    }
}
