package thumbsmith.image.face;

import static org.bytedeco.opencv.global.opencv_core.extractChannel;
import static org.bytedeco.opencv.global.opencv_core.insertChannel;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2BGRA;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
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

    /** In px: how large a face is that is tried; the mesh sees no more of it. */
    private static final double TRIED = 160;

    private FaceSwap() {}

    /**
     * A copy of the target with the source's face in the place of the target's.
     *
     * @param place one of the faces found in the target
     * @param face one of the faces found in the source
     * @throws TurnedAwayException if one of the two is turned so far that half of it cannot be seen
     */
    public static SwappedFace swap(Bitmap target, Face place, Bitmap source, Face face) throws TurnedAwayException {
        Mat result = new Mat();
        try (PointerScope _ = new PointerScope()) {
            Mat bgr = opaque(target);
            bgr.copyTo(result);
            FaceShape to = seen(shape(bgr, place));
            SourceFace from = SourceFace.of(opaque(source), face).facing(to.turn());
            seen(from.shape());
            lay(from, bgr, to, result);
            if (target.hasAlpha()) restoreAlpha(target.mat(), result);
            return new SwappedFace(new Bitmap(result), to.size() / from.shape().size());
        } catch (TurnedAwayException | RuntimeException | Error e) {
            result.close();
            throw e;
        }
    }

    /** What is laid over other features comes to lie a little beside; so it is tried first, and then aims beside, too. */
    private static void lay(SourceFace from, Mat target, FaceShape to, Mat result) {
        FaceShape aim = to.awayFrom(tried(from, target, to));
        new FacePlace(target, to).lay(from.shrunkTo(to.size()), aim, result);
    }

    /** Where the features come to lie when they are aimed at their place. */
    private static FaceShape tried(SourceFace from, Mat target, FaceShape to) {
        double fraction = Math.min(1, TRIED / to.size());
        FaceShape there = to.times(fraction, 0, 0);
        Mat small = FaceMesh.shrunk(target, fraction);
        Mat result = small.clone();
        new FacePlace(small, there).lay(from.shrunkTo(there.size()), there, result);
        return new FaceShape(FaceMesh.look(result, there.face()).points()).times(1 / fraction, 0, 0);
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

    private static void restoreAlpha(Mat bgra, Mat result) {
        Mat alpha = new Mat();
        extractChannel(bgra, alpha, 3);
        cvtColor(result, result, COLOR_BGR2BGRA);
        insertChannel(alpha, result, 3);
    }
}
