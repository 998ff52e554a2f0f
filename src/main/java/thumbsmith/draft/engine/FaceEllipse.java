package thumbsmith.draft.engine;

import java.awt.Rectangle;

/** Where a face is taken to be, in px. */
record FaceEllipse(double x, double y, double radiusX, double radiusY) {
    /** A face is about three quarters as wide as high. */
    private static final double ROUNDNESS = 0.76;

    private static final double ABOVE = 0.36;
    private static final double HALF_HEIGHT = 0.22;

    /** Where the face of a portrait mostly is: in the middle of the upper part. */
    static FaceEllipse usual(int width, int height) {
        return ofHeight(width / 2.0, height * ABOVE, Math.min(width, height) * HALF_HEIGHT);
    }

    static FaceEllipse ofHeight(double x, double y, double radiusY) {
        return new FaceEllipse(x, y, radiusY * ROUNDNESS, radiusY);
    }

    static FaceEllipse within(Rectangle box) {
        return new FaceEllipse(box.getCenterX(), box.getCenterY(), box.width / 2.0, box.height / 2.0);
    }

    /** 0 in the middle, 1 on the rim. */
    double distance(double atX, double atY) {
        return Math.hypot((atX - x) / radiusX, (atY - y) / radiusY);
    }
}
