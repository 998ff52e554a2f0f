package thumbsmith.image.face;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * What the short-range BlazeFace sees in one square: 896 anchors, each with a box, six points and a score, as
 * MediaPipe's {@code face_detection_short_range} lays them out. Many of them mean the same face.
 */
final class BlazeFace {
    private static final int VALUES = 16;
    private static final int POINTS = 6;
    /** As MediaPipe has it. */
    private static final double LEAST_SCORE = 0.5;

    private static final List<Point2D.Double> ANCHORS = anchors();

    private BlazeFace() {}

    /** Faces in fractions of the square's side. */
    static List<Face> look(Mat square) {
        float[][] answers = Model.FACES.look(square);
        float[] scores = answers[0];
        float[] values = answers[1];
        return IntStream.range(0, ANCHORS.size())
                .filter(i -> sigmoid(scores[i]) >= LEAST_SCORE)
                .mapToObj(i -> face(values, i, sigmoid(scores[i])))
                .toList();
    }

    private static Face face(float[] values, int index, double score) {
        int at = index * VALUES;
        Point2D.Double centre = point(values, at, ANCHORS.get(index));
        double width = values[at + 2] / Model.FACES.side;
        double height = values[at + 3] / Model.FACES.side;
        List<Point2D.Double> landmarks = IntStream.range(0, POINTS)
                .mapToObj(i -> point(values, at + 4 + 2 * i, ANCHORS.get(index)))
                .toList();
        return new Face(
                new Rectangle2D.Double(centre.x - width / 2, centre.y - height / 2, width, height), landmarks, score);
    }

    private static Point2D.Double point(float[] values, int at, Point2D.Double anchor) {
        return new Point2D.Double(
                anchor.x + values[at] / Model.FACES.side, anchor.y + values[at + 1] / Model.FACES.side);
    }

    private static double sigmoid(float x) {
        return 1 / (1 + Math.exp(-x));
    }

    private static List<Point2D.Double> anchors() {
        List<Point2D.Double> anchors = new ArrayList<>();
        addGrid(anchors, 16, 2);
        addGrid(anchors, 8, 6);
        return List.copyOf(anchors);
    }

    private static void addGrid(List<Point2D.Double> anchors, int cells, int perCell) {
        for (int i = 0; i < cells * cells * perCell; i++) {
            int cell = i / perCell;
            anchors.add(new Point2D.Double((cell % cells + 0.5) / cells, (cell / cells + 0.5) / cells));
        }
    }
}
