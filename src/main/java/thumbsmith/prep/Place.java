package thumbsmith.prep;

import java.util.Optional;

/**
 * Where the picture lies on the canvas.
 *
 * @param x of its left edge in units of the window, {@code y} of its top edge
 * @param scale units of the window that a px of the true picture takes
 */
record Place(double x, double y, double scale, PixelSize size) {
    static final Place NOWHERE = new Place(0, 0, 1, new PixelSize(1, 1));

    double width() {
        return size.width() * scale;
    }

    double height() {
        return size.height() * scale;
    }

    /** From units of the canvas to px of the picture. */
    double across(double windowX) {
        return (windowX - x) / scale;
    }

    double down(double windowY) {
        return (windowY - y) / scale;
    }

    /** The px of the picture that are seen in a canvas of that size, whole ones; empty where there are none. */
    Optional<PixelArea> seen(double canvasWidth, double canvasHeight) {
        int left = (int) Math.max(0, Math.floor(across(0)));
        int top = (int) Math.max(0, Math.floor(down(0)));
        int right = (int) Math.min(size.width(), Math.ceil(across(canvasWidth)));
        int bottom = (int) Math.min(size.height(), Math.ceil(down(canvasHeight)));
        if (right <= left || bottom <= top) return Optional.empty();
        return Optional.of(new PixelArea(left, top, right - left, bottom - top));
    }
}
