package thumbsmith.draft.engine;

import java.awt.image.BufferedImage;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;

/** Box blurs, repeated so that they come close to a Gaussian. */
final class Softening {
    private static final int PASSES = 3;

    private Softening() {}

    /** @param radius in px */
    static BufferedImage of(BufferedImage argb, int radius) {
        BufferedImage soft = Canvas.copy(argb);
        int[] pixels = Canvas.pixels(soft);
        int[] other = new int[pixels.length];
        int width = soft.getWidth();
        int height = soft.getHeight();
        for (int i = 0; i < PASSES; i++) {
            rows(pixels, other, width, height, radius);
            rows(other, pixels, height, width, radius);
        }
        return soft;
    }

    /** Blurs each row and writes it as a column, so that the second call does the columns. */
    private static void rows(int[] from, int[] to, int width, int height, int radius) {
        for (int y = 0; y < height; y++) {
            row(from, to, y, width, height, radius);
        }
    }

    private static void row(int[] from, int[] to, int y, int width, int height, int radius) {
        int[] sum = new int[4];
        int start = y * width;
        for (int i = -radius; i <= radius; i++) {
            add(sum, from[start + Math.clamp(i, 0, width - 1)], 1);
        }
        int count = radius * 2 + 1;
        for (int x = 0; x < width; x++) {
            to[x * height + y] = sum[0] / count << 24 | sum[1] / count << 16 | sum[2] / count << 8 | sum[3] / count;
            add(sum, from[start + Math.min(x + radius + 1, width - 1)], 1);
            add(sum, from[start + Math.max(x - radius, 0)], -1);
        }
    }

    private static void add(int[] sum, int pixel, int sign) {
        sum[0] += sign * (pixel >>> 24);
        sum[1] += sign * Rgb.red(pixel);
        sum[2] += sign * Rgb.green(pixel);
        sum[3] += sign * Rgb.blue(pixel);
    }
}
