package thumbsmith.image.face;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/** Rings of points in MediaPipe's face mesh; right and left are the person's. */
enum MeshRegion {
    /** The visible rim of the face, from the middle of the forehead by the left temple and the chin. */
    OVAL(
            10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149,
            150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109),
    /** The oval, but over the brows instead of over the forehead. */
    BROWS_TO_CHIN(
            389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150, 136, 172, 58, 132, 93,
            234, 127, 162, 70, 63, 105, 66, 107, 336, 296, 334, 293, 300),
    /** What makes a face this person's: brows, eyes, nose, mouth. */
    CORE(
            276, 300, 293, 334, 296, 336, 107, 66, 105, 63, 70, 46, 226, 117, 50, 187, 57, 212, 202, 204, 201, 200, 421,
            424, 422, 432, 287, 411, 280, 346, 446),
    /** The core with the temples beside the eyes: what lies over it is taken away, as glasses are. */
    CLEARED(
            389, 300, 293, 334, 296, 336, 107, 66, 105, 63, 70, 162, 127, 117, 50, 187, 57, 212, 202, 204, 201, 200,
            421, 424, 422, 432, 287, 411, 280, 346, 356),
    RIGHT_BROW(70, 63, 105, 66, 107, 55, 65, 52, 53, 46),
    LEFT_BROW(300, 293, 334, 296, 336, 285, 295, 282, 283, 276),
    RIGHT_EYE(33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7),
    LEFT_EYE(362, 398, 384, 385, 386, 387, 388, 466, 263, 249, 390, 373, 374, 380, 381, 382),
    LIPS(61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291, 375, 321, 405, 314, 17, 84, 181, 91, 146),
    /** Between the lips. */
    MOUTH(78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308, 324, 318, 402, 317, 14, 87, 178, 88, 95);

    private final int[] ring;

    MeshRegion(int... ring) {
        this.ring = ring;
    }

    /** Numbers of the points, once around. */
    int[] ring() {
        return ring.clone();
    }

    Path2D.Double path(List<Point2D.Double> mesh) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(mesh.get(ring[0]).x, mesh.get(ring[0]).y);
        for (int i = 1; i < ring.length; i++) path.lineTo(mesh.get(ring[i]).x, mesh.get(ring[i]).y);
        path.closePath();
        return path;
    }

    Point2D.Double centre(List<Point2D.Double> mesh) {
        double x = 0;
        double y = 0;
        for (int i : ring) {
            x += mesh.get(i).x / ring.length;
            y += mesh.get(i).y / ring.length;
        }
        return new Point2D.Double(x, y);
    }
}
