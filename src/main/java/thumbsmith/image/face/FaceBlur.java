package thumbsmith.image.face;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.subtract;
import static org.bytedeco.opencv.global.opencv_imgproc.FILLED;
import static org.bytedeco.opencv.global.opencv_imgproc.GaussianBlur;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_CUBIC;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.LINE_8;
import static org.bytedeco.opencv.global.opencv_imgproc.blendLinear;
import static org.bytedeco.opencv.global.opencv_imgproc.ellipse;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import thumbsmith.image.Bitmap;

/**
 * Makes faces unrecognisable, softly at the rim. What is left of a face is an average of a few patches, so that nothing
 * of it can be brought back by sharpening.
 */
public final class FaceBlur {
    /** Patches across a face. */
    private static final double PATCHES = 4;
    /** Half the ellipse's width and height, as parts of the detector's box: ears, forehead and chin are in it. */
    private static final double HALF_WIDTH = 0.66;

    private static final double HALF_HEIGHT = 0.8;
    /** How far the blur fades out, as a part of the box. */
    private static final double FEATHER = 0.08;

    /** In px: how wide a face is where the ellipse is drawn. */
    private static final double DRAWN = 128;

    private FaceBlur() {}

    /** A copy with those faces blurred; the rest is untouched. */
    public static Bitmap blur(Bitmap picture, List<Face> faces) {
        Bitmap copy = picture.copy();
        try {
            for (Face face : faces) blur(copy.mat(), face);
            return copy;
        } catch (RuntimeException | Error e) {
            copy.close();
            throw e;
        }
    }

    private static void blur(Mat picture, Face face) {
        Rectangle part = part(face).intersection(new Rectangle(picture.cols(), picture.rows()));
        if (part.isEmpty()) return;
        try (PointerScope _ = new PointerScope()) {
            Mat sharp = picture.apply(new Rect(part.x, part.y, part.width, part.height));
            Mat weights = weights(face, part);
            Mat rest = new Mat();
            subtract(new Mat(weights.size(), CV_32F, Scalar.all(1)), weights, rest);
            Mat blended = new Mat();
            blendLinear(soft(sharp, face), sharp, weights, rest, blended);
            blended.copyTo(sharp);
        }
    }

    /** Everything the ellipse can reach, however the head leans. */
    private static Rectangle part(Face face) {
        Rectangle2D.Double box = face.box();
        double reach = (HALF_HEIGHT + 3 * FEATHER) * Math.max(box.width, box.height);
        return new Rectangle2D.Double(box.getCenterX() - reach, box.getCenterY() - reach, 2 * reach, 2 * reach)
                .getBounds();
    }

    private static Mat soft(Mat sharp, Face face) {
        double patch = Math.max(1, face.box().width / PATCHES);
        int across = Math.max(1, (int) Math.round(sharp.cols() / patch));
        int down = Math.max(1, (int) Math.round(sharp.rows() / patch));
        Mat patches = new Mat();
        resize(sharp, patches, new Size(across, down), 0, 0, INTER_AREA);
        Mat soft = new Mat();
        resize(patches, soft, sharp.size(), 0, 0, INTER_CUBIC);
        return soft;
    }

    /** 1 within the ellipse, 0 without, {@code CV_32F}: drawn and softened small, for it has nothing sharp in it. */
    private static Mat weights(Face face, Rectangle part) {
        double fraction = Math.min(1, DRAWN / face.box().width);
        Rectangle2D.Double box = face.times(fraction).box();
        int width = Math.max(1, (int) Math.round(part.width * fraction));
        int height = Math.max(1, (int) Math.round(part.height * fraction));
        Mat small = new Mat(height, width, CV_32F, Scalar.all(0));
        Point centre =
                new Point((int) (box.getCenterX() - part.x * fraction), (int) (box.getCenterY() - part.y * fraction));
        Size axes = new Size((int) Math.ceil(HALF_WIDTH * box.width), (int) Math.ceil(HALF_HEIGHT * box.height));
        double lean = Math.toDegrees(face.tilt());
        ellipse(small, centre, axes, lean, 0, 360, Scalar.all(1), FILLED, LINE_8, 0);
        GaussianBlur(small, small, new Size(), Math.max(1, FEATHER * box.width));
        Mat weights = new Mat();
        resize(small, weights, new Size(part.width, part.height), 0, 0, INTER_LINEAR);
        return weights;
    }
}
