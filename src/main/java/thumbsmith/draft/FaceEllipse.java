package thumbsmith.draft;

import java.awt.Rectangle;

/**
 * Where a face is taken to be, in px. Faces are not looked for yet: a portrait's face is expected about the middle, a
 * little above it.
 */
record FaceEllipse(double x, double y, double radiusX, double radiusY) {
    private static final double ABOVE = 0.45;
    private static final double HALF_HEIGHT = 0.30;
    /** A face is about three quarters as wide as high. */
    private static final double ROUNDNESS = 0.76;

    static FaceEllipse central(int width, int height) {
        double radiusY = Math.min(width, height) * HALF_HEIGHT;
        return new FaceEllipse(width / 2.0, height * ABOVE, radiusY * ROUNDNESS, radiusY);
    }

    static FaceEllipse within(Rectangle box) {
        return new FaceEllipse(box.getCenterX(), box.getCenterY(), box.width / 2.0, box.height / 2.0);
    }

    /** 0 in the middle, 1 on the rim. */
    double distance(double atX, double atY) {
        return Math.hypot((atX - x) / radiusX, (atY - y) / radiusY);
    }
}
