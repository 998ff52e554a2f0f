package thumbsmith.image.face;

import static org.bytedeco.opencv.global.opencv_core.countNonZero;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2BGRA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import thumbsmith.image.Bitmap;
import thumbsmith.image.Mats;

/** Cuts people out of their background with clean edges. The model is loaded when first needed; safe for all threads. */
public final class PersonCutout {
    /** In px: edges are found on a copy of that size and then followed in the full picture. */
    private static final int LONGEST = 800;

    /** Whether there is anybody to cut out. */
    public boolean sees(Bitmap picture) {
        try (PointerScope _ = new PointerScope()) {
            return countNonZero(PersonMask.of(small(picture))) > 0;
        }
    }

    /**
     * The same picture with alpha: people opaque, the rest see-through. Colours at the rim are cleaned of the
     * background. Where nobody is in the picture (see {@link #sees}) nothing is cut away.
     */
    public Bitmap cutOut(Bitmap picture) {
        Mat bgra = new Mat();
        try (PointerScope _ = new PointerScope()) {
            if (picture.hasAlpha()) picture.mat().copyTo(bgra);
            else cvtColor(picture.mat(), bgra, COLOR_BGR2BGRA);
            Mat small = small(picture);
            Mat mask = PersonMask.of(small);
            if (countNonZero(mask) > 0) Matte.of(small, mask).cut(bgra);
            return new Bitmap(bgra);
        } catch (RuntimeException | Error e) {
            bgra.close();
            throw e;
        }
    }

    private static Mat small(Bitmap picture) {
        Mat opaque = picture.hasAlpha() ? Mats.opaque(picture.mat()) : picture.mat();
        double fraction = (double) LONGEST / Math.max(picture.width(), picture.height());
        if (fraction >= 1) return opaque;
        Mat small = new Mat();
        int width = Math.max(1, (int) Math.round(fraction * picture.width()));
        int height = Math.max(1, (int) Math.round(fraction * picture.height()));
        resize(opaque, small, new Size(width, height), 0, 0, INTER_AREA);
        return small;
    }
}
