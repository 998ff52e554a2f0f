package thumbsmith.image.face;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
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

    /** How far above the brows a swap ends, as a share of the face's height: foreheads and fringes stay. */
    private static final double ABOVE_BROWS = 0.07;

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

    /** The least rectangle of whole px about what a swap may change. */
    Rectangle bounds() {
        Rectangle bounds = MeshRegion.BROWS_TO_CHIN.path(withBrowsRaised()).getBounds();
        bounds.grow(2, 2);
        return bounds;
    }

    /** What the mesh covers, with its own eyes. */
    Face face() {
        Point2D.Double right = MeshRegion.RIGHT_EYE.centre(mesh);
        Point2D.Double left = MeshRegion.LEFT_EYE.centre(mesh);
        double tilt = Math.atan2(left.y - right.y, left.x - right.x);
        Path2D.Double oval = MeshRegion.OVAL.path(mesh);
        Rectangle2D upright = oval.createTransformedShape(AffineTransform.getRotateInstance(-tilt))
                .getBounds2D();
        Point2D centre = AffineTransform.getRotateInstance(tilt)
                .transform(new Point2D.Double(upright.getCenterX(), upright.getCenterY()), null);
        double width = upright.getWidth();
        double height = upright.getHeight();
        return new Face(
                new Rectangle2D.Double(centre.getX() - width / 2, centre.getY() - height / 2, width, height),
                List.of(right, left),
                1);
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

    /** The same mesh, the upper rims of the brows moved a little towards the forehead. */
    List<Point2D.Double> withBrowsRaised() {
        List<Point2D.Double> raised = new ArrayList<>(mesh);
        double dx = (mesh.get(FOREHEAD).x - mesh.get(CHIN).x) * ABOVE_BROWS;
        double dy = (mesh.get(FOREHEAD).y - mesh.get(CHIN).y) * ABOVE_BROWS;
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
