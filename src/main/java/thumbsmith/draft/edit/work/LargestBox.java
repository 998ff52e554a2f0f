package thumbsmith.draft.edit.work;

import java.awt.Rectangle;

/** The largest upright rectangle within an area, so that words written there are not cut by its shape. */
final class LargestBox {
    private static final int HALF = 128;

    private LargestBox() {}

    /** Empty where the area is. */
    static Rectangle of(Area area) {
        Rectangle best = new Rectangle();
        int[] heights = new int[area.width() + 1];
        for (int y = 0; y < area.height(); y++) {
            for (int x = 0; x < area.width(); x++) {
                heights[x] = area.weights()[y * area.width() + x] >= HALF ? heights[x] + 1 : 0;
            }
            best = larger(best, standingOn(y, heights));
        }
        return best;
    }

    /** The largest rectangle under a skyline; the stack holds columns of rising height. */
    private static Rectangle standingOn(int y, int[] heights) {
        Rectangle best = new Rectangle();
        int[] stack = new int[heights.length];
        int depth = 0;
        for (int x = 0; x < heights.length; x++) {
            while (depth > 0 && heights[stack[depth - 1]] >= heights[x]) {
                int height = heights[stack[--depth]];
                int left = depth == 0 ? 0 : stack[depth - 1] + 1;
                best = larger(best, new Rectangle(left, y - height + 1, x - left, height));
            }
            stack[depth++] = x;
        }
        return best;
    }

    private static Rectangle larger(Rectangle first, Rectangle second) {
        return (long) first.width * first.height >= (long) second.width * second.height ? first : second;
    }
}
