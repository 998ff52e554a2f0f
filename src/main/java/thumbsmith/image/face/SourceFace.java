package thumbsmith.image.face;

import static org.bytedeco.opencv.global.opencv_core.flip;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;

/** A face that is to be laid elsewhere: the part of its picture that shows it, and its mesh in px of that part. */
record SourceFace(Mat bgr, Face face, FaceShape shape) {
    /** About the detector's box, as a share of it. */
    private static final double MARGIN = 0.75;
    /** How much closer the mirrored face must come to the place's turn: a person is not quite the same mirrored. */
    private static final double WORTH_MIRRORING = 0.1;

    static SourceFace of(Mat picture, Face face) {
        Rectangle2D.Double box = face.box();
        double margin = MARGIN * Math.max(box.width, box.height);
        Rectangle part = new Rectangle2D.Double(
                        box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin)
                .getBounds()
                .intersection(new Rectangle(picture.cols(), picture.rows()));
        return meshed(picture.apply(new Rect(part.x, part.y, part.width, part.height)), face.moved(-part.x, -part.y));
    }

    private static SourceFace meshed(Mat bgr, Face face) {
        return new SourceFace(
                bgr, face, new FaceShape(FaceMesh.closer(bgr, face).points()));
    }

    /** Itself or mirrored, whichever looks more that way. */
    SourceFace facing(double turn) {
        double kept = Math.abs(shape.turn() - turn);
        double mirrored = Math.abs(-shape.turn() - turn);
        return kept - mirrored < WORTH_MIRRORING ? this : mirrored();
    }

    SourceFace mirrored() {
        Mat mirrored = new Mat();
        flip(bgr, mirrored, 1);
        return meshed(mirrored, face.mirrored(bgr.cols()));
    }

    /** What is more than half as large again as its place is averaged down first. */
    SourceFace shrunkTo(double size) {
        double fraction = size / shape.size();
        if (fraction > 0.67) return this;
        return new SourceFace(FaceMesh.shrunk(bgr, fraction), face.times(fraction), shape.times(fraction, 0, 0));
    }
}
