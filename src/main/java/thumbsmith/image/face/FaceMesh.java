package thumbsmith.image.face;

import static org.bytedeco.opencv.global.opencv_core.BORDER_CONSTANT;
import static org.bytedeco.opencv.global.opencv_core.CV_64F;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;
import static org.bytedeco.opencv.global.opencv_imgproc.warpAffine;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.nio.DoubleBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * What the face mesh sees in the square about a face, turned until the eyes are level.
 *
 * @param presence how sure it is that this is a face: +16…+27 for true ones, −9 for others, both measured
 * @param points 468, in px of the picture
 */
record FaceMesh(double presence, List<Point2D.Double> points) {
    /** The square to the detector's box, as MediaPipe takes it. */
    private static final double MARGIN = 1.5;

    private static final int POINTS = 468;
    private static final int VALUES = 3;

    static FaceMesh look(Mat bgr, Face face) {
        try (PointerScope _ = new PointerScope()) {
            double side = MARGIN * Math.max(face.box().width, face.box().height);
            double fraction = Math.min(1, 2 * Model.MESH.side / side);
            Face there = face.times(fraction);
            AffineTransform toSquare = toSquare(there, side * fraction);
            float[][] answers = Model.MESH.look(square(shrunk(bgr, fraction), toSquare));
            toSquare.scale(fraction, fraction);
            return new FaceMesh(answers[0][0], points(answers[1], toSquare));
        }
    }

    /**
     * Looks twice, the second time about what the first mesh covers: its points hardly depend on how the detector's box
     * lies. Where the second look denies the face, the first stands.
     */
    static FaceMesh closer(Mat bgr, Face face) {
        FaceMesh first = look(bgr, face);
        FaceMesh second = look(bgr, new FaceShape(first.points).face());
        return second.presence >= first.presence / 2 ? second : first;
    }

    /** Turning looks at no more than four px for each: what is much larger is averaged down first. */
    static Mat shrunk(Mat bgr, double fraction) {
        if (fraction == 1) return bgr;
        Mat shrunk = new Mat();
        int width = Math.max(1, (int) Math.round(fraction * bgr.cols()));
        int height = Math.max(1, (int) Math.round(fraction * bgr.rows()));
        resize(bgr, shrunk, new Size(width, height), 0, 0, INTER_AREA);
        return shrunk;
    }

    private static AffineTransform toSquare(Face face, double side) {
        AffineTransform transform = AffineTransform.getTranslateInstance(Model.MESH.side / 2.0, Model.MESH.side / 2.0);
        transform.scale(Model.MESH.side / side, Model.MESH.side / side);
        transform.rotate(-face.tilt());
        transform.translate(-face.box().getCenterX(), -face.box().getCenterY());
        return transform;
    }

    private static Mat square(Mat bgr, AffineTransform transform) {
        Mat matrix = new Mat(2, 3, CV_64F);
        matrix.<DoubleBuffer>createBuffer().put(new double[] {
            transform.getScaleX(), transform.getShearX(), transform.getTranslateX(),
            transform.getShearY(), transform.getScaleY(), transform.getTranslateY()
        });
        Mat square = new Mat();
        Size size = new Size(Model.MESH.side, Model.MESH.side);
        warpAffine(bgr, square, matrix, size, INTER_LINEAR, BORDER_CONSTANT, Scalar.all(0));
        return square;
    }

    private static List<Point2D.Double> points(float[] values, AffineTransform toSquare) {
        try {
            AffineTransform back = toSquare.createInverse();
            return IntStream.range(0, POINTS)
                    .mapToObj(i -> new Point2D.Double(values[i * VALUES], values[i * VALUES + 1]))
                    .peek(it -> back.transform(it, it))
                    .toList();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a face has a size", e);
        }
    }
}
