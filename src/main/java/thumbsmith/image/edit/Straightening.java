package thumbsmith.image.edit;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REPLICATE;
import static org.bytedeco.opencv.global.opencv_core.CV_64F;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_CUBIC;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.WARP_INVERSE_MAP;
import static org.bytedeco.opencv.global.opencv_imgproc.warpAffine;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.nio.DoubleBuffer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import thumbsmith.image.Bitmap;

/** Rotation by a few degrees about the centre, enlarged until no corner of the picture's own frame is empty. */
public final class Straightening {
    /** Four px are those around every place as long as no px is skipped: down to half the size. */
    private static final double LEAST_BETWEEN_FOUR = 0.5;

    private Straightening() {}

    /** How many times the picture is enlarged. */
    public static double enlargement(double width, double height, double degrees) {
        double angle = Math.toRadians(Math.abs(degrees));
        return Math.cos(angle) + Math.sin(angle) * Math.max(width / height, height / width);
    }

    /** Where a point of the picture lies after it; both in px of the picture. */
    public static AffineTransform transform(double width, double height, double degrees) {
        double zoom = enlargement(width, height, degrees);
        AffineTransform transform = AffineTransform.getTranslateInstance(width / 2, height / 2);
        transform.rotate(Math.toRadians(degrees));
        transform.scale(zoom, zoom);
        transform.translate(-width / 2, -height / 2);
        return transform;
    }

    /**
     * A window of the straightened picture.
     *
     * @param degrees clockwise, −45 to 45
     * @param window in px of the straightened picture, which is as large as the given one
     * @param width and height: px of the result
     * @param quick between the nearest four px, for what changes under a finger and for soft pictures; averages only
     *     where the result is less than half as large
     */
    public static Bitmap window(
            Bitmap picture, double degrees, Rectangle2D window, int width, int height, boolean quick) {
        double zoom = enlargement(picture.width(), picture.height(), degrees);
        double scale = Math.max(width / window.getWidth(), height / window.getHeight()) * zoom;
        double reduction = scale >= (quick ? LEAST_BETWEEN_FOUR : 1) ? 1 : scale;
        int reducedWidth = (int) Math.ceil(picture.width() * reduction);
        int reducedHeight = (int) Math.ceil(picture.height() * reduction);
        try (Bitmap reduced = Resizing.to(picture, reducedWidth, reducedHeight)) {
            AffineTransform back = fromResult(picture, degrees, window, width, height);
            back.preConcatenate(AffineTransform.getScaleInstance(
                    (double) reducedWidth / picture.width(), (double) reducedHeight / picture.height()));
            return Alpha.mixed(
                    reduced, (from, to) -> warp(from, to, back, width, height, quick ? INTER_LINEAR : INTER_CUBIC));
        }
    }

    /** From px of the result to px of the picture. */
    private static AffineTransform fromResult(
            Bitmap picture, double degrees, Rectangle2D window, int width, int height) {
        AffineTransform back = inverse(transform(picture.width(), picture.height(), degrees));
        back.translate(window.getX(), window.getY());
        back.scale(window.getWidth() / width, window.getHeight() / height);
        return back;
    }

    private static AffineTransform inverse(AffineTransform rotation) {
        try {
            return rotation.createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a rotation can always be undone", e);
        }
    }

    private static void warp(Mat from, Mat to, AffineTransform back, int width, int height, int between) {
        warpAffine(
                from,
                to,
                matrix(back),
                new Size(width, height),
                between | WARP_INVERSE_MAP,
                BORDER_REPLICATE,
                new Scalar());
    }

    /** OpenCV counts from the centre of the first pixel, Java2D from its corner. */
    private static Mat matrix(AffineTransform corners) {
        AffineTransform centres = AffineTransform.getTranslateInstance(-0.5, -0.5);
        centres.concatenate(corners);
        centres.translate(0.5, 0.5);
        Mat matrix = new Mat(2, 3, CV_64F);
        matrix.<DoubleBuffer>createBuffer().put(new double[] {
            centres.getScaleX(), centres.getShearX(), centres.getTranslateX(),
            centres.getShearY(), centres.getScaleY(), centres.getTranslateY()
        });
        return matrix;
    }
}
