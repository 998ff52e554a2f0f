package thumbsmith.image.face;

import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What a mesh tells of a face.
 *
 * @param mesh 468 points, in px
 */
record FaceShape(List<Point2D.Double> mesh) {
    /** How much of what a point came to lie beside its place is made up for. */
    private static final double CORRECTION = 0.7;

    private static final int CHIN = 152;
    private static final int FOREHEAD = 10;
    private static final int NOSE = 1;
    private static final int RIGHT_CHEEK = 234;
    private static final int LEFT_CHEEK = 454;
    private static final int UPPER_LIP = 13;
    private static final int LOWER_LIP = 14;
    private static final int[] BROW_TOPS = {70, 63, 105, 66, 107, 336, 296, 334, 293, 300};

    /** In px: the geometric mean of the width and height of what the oval covers. */
    double size() {
        Path2D.Double oval = MeshRegion.OVAL.path(mesh);
        return Math.sqrt(oval.getBounds2D().getWidth() * oval.getBounds2D().getHeight());
    }

    /** The least rectangle of whole px about it and that share of its size more on each side. */
    Rectangle bounds(double margin) {
        Rectangle bounds = MeshRegion.OVAL.path(mesh).getBounds();
        int more = (int) Math.ceil(margin * size());
        bounds.grow(more, more);
        return bounds;
    }

    /** How far the head is turned: 0 frontal, towards −1 and 1 in profile; the sign tells the side. */
    double turn() {
        Point2D.Double right = mesh.get(RIGHT_CHEEK);
        Point2D.Double left = mesh.get(LEFT_CHEEK);
        Point2D.Double nose = mesh.get(NOSE);
        double across = right.distanceSq(left);
        double along = ((nose.x - right.x) * (left.x - right.x) + (nose.y - right.y) * (left.y - right.y)) / across;
        return 2 * along - 1;
    }

    /** How far the lips are apart, as a share of the face's height. */
    double mouthOpening() {
        return mesh.get(UPPER_LIP).distance(mesh.get(LOWER_LIP))
                / mesh.get(FOREHEAD).distance(mesh.get(CHIN));
    }

    /** The same mesh, the upper rims of the brows moved towards the forehead by that share of the face's height. */
    List<Point2D.Double> withBrowsRaised(double share) {
        List<Point2D.Double> raised = new ArrayList<>(mesh);
        double dx = (mesh.get(FOREHEAD).x - mesh.get(CHIN).x) * share;
        double dy = (mesh.get(FOREHEAD).y - mesh.get(CHIN).y) * share;
        for (int i : BROW_TOPS) raised.set(i, new Point2D.Double(mesh.get(i).x + dx, mesh.get(i).y + dy));
        return raised;
    }

    /** Where to aim so as to come closer to this than the other did. */
    FaceShape awayFrom(FaceShape other) {
        List<Point2D.Double> aim = new ArrayList<>();
        for (int i = 0; i < mesh.size(); i++) {
            Point2D.Double wished = mesh.get(i);
            Point2D.Double came = other.mesh.get(i);
            aim.add(new Point2D.Double(
                    wished.x + CORRECTION * (wished.x - came.x), wished.y + CORRECTION * (wished.y - came.y)));
        }
        return new FaceShape(aim);
    }

    FaceShape times(double factor, double dx, double dy) {
        return new FaceShape(mesh.stream()
                .map(it -> new Point2D.Double(it.x * factor + dx, it.y * factor + dy))
                .toList());
    }
}
