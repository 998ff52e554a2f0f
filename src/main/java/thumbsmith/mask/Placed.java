package thumbsmith.mask;

/**
 * Where the picture lies on the screen.
 *
 * @param x of its left edge in units of the window; {@code y} of its top edge
 * @param scale units of the window that a px of the mask takes
 */
record Placed(double x, double y, double scale) {
    static final Placed NOWHERE = new Placed(0, 0, 1);

    Point onMask(double screenX, double screenY) {
        return new Point((screenX - x) / scale, (screenY - y) / scale);
    }

    double screenX(double maskX) {
        return x + maskX * scale;
    }

    double screenY(double maskY) {
        return y + maskY * scale;
    }
}
