package thumbsmith.image.face;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;

import java.awt.Rectangle;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import thumbsmith.image.Bitmap;

/**
 * How unlike two faces look, from 0 (the same) to 2: one less the correlation of their lightness, less the light that
 * lies over the skin, within brows, eyes, nose and mouth. Both are laid over the first one's mesh before, so that
 * neither place nor size nor light counts; and the second may be mirrored, for a swap may mirror it.
 */
final class FaceLikeness {
    private FaceLikeness() {}

    static double distance(Bitmap person, Bitmap other) {
        try (PointerScope _ = new PointerScope()) {
            SourceFace reference = face(person);
            SourceFace compared = face(other);
            return Math.min(unlike(reference, compared), unlike(reference.mirrored(), compared));
        }
    }

    private static SourceFace face(Bitmap picture) {
        return SourceFace.of(picture.mat(), new FaceFinder().largest(picture).orElseThrow());
    }

    private static double unlike(SourceFace reference, SourceFace other) {
        Rectangle part = reference
                .shape()
                .bounds()
                .intersection(
                        new Rectangle(reference.bgr().cols(), reference.bgr().rows()));
        Mat first = FaceWarp.of(
                reference.bgr(), reference.shape().mesh(), reference.shape().mesh(), part);
        Mat second =
                FaceWarp.of(other.bgr(), other.shape().mesh(), reference.shape().mesh(), part);
        SwapMask mask = new SwapMask(reference.shape(), part);
        float[] rim = mask.beyond(MeshRegion.CORE);
        SkinLight light = new SkinLight(
                Floats.mat(part.width, part.height, CV_32F, mask.skin()),
                reference.shape().size());
        return 1 - correlation(detail(first, light), detail(second, light), rim);
    }

    private static float[] detail(Mat bgr, SkinLight light) {
        LabField face = LabField.of(bgr);
        float[] lit = light.on(face).lightness();
        float[] detail = new float[lit.length];
        for (int i = 0; i < detail.length; i++) detail[i] = face.lightness()[i] - lit[i];
        return detail;
    }

    private static double correlation(float[] a, float[] b, float[] rim) {
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            double weight = 1 - rim[i];
            ab += weight * a[i] * b[i];
            aa += weight * a[i] * a[i];
            bb += weight * b[i] * b[i];
        }
        return ab / Math.sqrt(aa * bb);
    }
}
