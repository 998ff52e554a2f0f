package thumbsmith.mask;

/**
 * A part of a mask.
 *
 * @param x of its left edge in px of the mask; {@code y} of its top edge
 * @param width in px, {@code height} likewise; none where nothing is in it
 */
public record Area(int x, int y, int width, int height) {
    static final Area NONE = new Area(0, 0, 0, 0);

    static Area all(int width, int height) {
        return new Area(0, 0, width, height);
    }

    /** Of every pixel that this touches, as far as it lies in a mask of that size. */
    static Area around(double left, double top, double right, double bottom, int width, int height) {
        int x = Math.clamp((long) Math.floor(left), 0, width);
        int y = Math.clamp((long) Math.floor(top), 0, height);
        int endX = Math.clamp((long) Math.ceil(right), x, width);
        int endY = Math.clamp((long) Math.ceil(bottom), y, height);
        return new Area(x, y, endX - x, endY - y);
    }

    boolean isEmpty() {
        return width <= 0 || height <= 0;
    }

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    /** The smallest that holds both. */
    Area with(Area other) {
        if (isEmpty()) return other;
        if (other.isEmpty()) return this;
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        return new Area(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** The same with so many px more on each side, within a mask of that size. */
    Area grown(int more, int width, int height) {
        if (isEmpty()) return this;
        return around(
                (double) x - more, (double) y - more, (double) right() + more, (double) bottom() + more, width, height);
    }
}
