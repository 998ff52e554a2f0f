package thumbsmith.darkroom;

import thumbsmith.image.Pixels;

/** A result as small as video services show it where they show it smallest: in the list beside a playing video. */
public final class FeedSize {
    /** In px, as measured in 2026. */
    public static final int WIDTH = 168;

    private FeedSize() {}

    /** Every px of the result is averaged in; one that is narrower already stays as it is. */
    public static Pixels of(Pixels result) {
        if (result.width() <= WIDTH) return result;
        int height = Math.max(1, Math.round((float) result.height() * WIDTH / result.width()));
        int[] small = new int[WIDTH * height];
        for (int y = 0; y < height; y++) {
            int top = (int) ((long) y * result.height() / height);
            int bottom = Math.max(top + 1, (int) ((y + 1L) * result.height() / height));
            for (int x = 0; x < WIDTH; x++) small[y * WIDTH + x] = mean(result, x, top, bottom);
        }
        return new Pixels(WIDTH, height, small);
    }

    private static int mean(Pixels result, int x, int top, int bottom) {
        int left = (int) ((long) x * result.width() / WIDTH);
        int right = (int) ((x + 1L) * result.width() / WIDTH);
        long alphaAndGreen = 0;
        long redAndBlue = 0;
        for (int row = top; row < bottom; row++) {
            for (int i = row * result.width() + left; i < row * result.width() + right; i++) {
                long argb = result.argb()[i] & 0xFFFFFFFFL;
                // Two channels at once, each with 32 bits of room.
                alphaAndGreen += (argb & 0xFF000000L) << 8 | argb >> 8 & 0xFF;
                redAndBlue += (argb & 0xFF0000L) << 16 | argb & 0xFF;
            }
        }
        return packed(alphaAndGreen, redAndBlue, (right - left) * (bottom - top));
    }

    private static int packed(long alphaAndGreen, long redAndBlue, int count) {
        int alpha = share(alphaAndGreen >>> 32, count);
        int green = share(alphaAndGreen & 0xFFFFFFFFL, count);
        int red = share(redAndBlue >>> 32, count);
        int blue = share(redAndBlue & 0xFFFFFFFFL, count);
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    private static int share(long sum, int count) {
        return (int) ((sum + count / 2) / count);
    }
}
