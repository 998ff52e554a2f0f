package thumbsmith.draft.paint;

/** Softens by running means: three of them come close to a Gaussian at a cost that does not grow with the radius. */
public final class Blur {
    private static final int PASSES = 3;

    private Blur() {}

    /**
     * In place; edges are continued outwards.
     *
     * @param pixels premultiplied {@code 0xAARRGGBB}, row by row
     * @param radius of each mean, px, as {@link #radius} gives it
     */
    public static void soften(int[] pixels, int width, int height, int radius) {
        if (radius < 1) return;
        int[] other = new int[pixels.length];
        for (int pass = 0; pass < PASSES; pass++) {
            means(pixels, other, width, height, radius);
            means(other, pixels, height, width, radius);
        }
    }

    /** What comes nearest to a Gaussian of that sigma, px; 0 for next to nothing. */
    public static int radius(double sigma) {
        return (int) Math.round(Math.sqrt(sigma * sigma + 0.25) - 0.5);
    }

    /** One running mean along the rows, written transposed. */
    private static void means(int[] from, int[] to, int width, int height, int radius) {
        int count = 2 * radius + 1;
        int scale = (1 << 22) / count;
        for (int y = 0; y < height; y++) {
            int row = y * width;
            int a = 0;
            int r = 0;
            int g = 0;
            int b = 0;
            for (int i = -radius; i <= radius; i++) {
                int argb = from[row + Math.clamp(i, 0, width - 1)];
                a += argb >>> 24;
                r += argb >> 16 & 0xFF;
                g += argb >> 8 & 0xFF;
                b += argb & 0xFF;
            }
            for (int x = 0; x < width; x++) {
                to[x * height + y] = mean(a, scale) << 24 | mean(r, scale) << 16 | mean(g, scale) << 8 | mean(b, scale);
                int in = from[row + Math.min(x + radius + 1, width - 1)];
                int out = from[row + Math.max(x - radius, 0)];
                a += (in >>> 24) - (out >>> 24);
                r += (in >> 16 & 0xFF) - (out >> 16 & 0xFF);
                g += (in >> 8 & 0xFF) - (out >> 8 & 0xFF);
                b += (in & 0xFF) - (out & 0xFF);
            }
        }
    }

    private static int mean(int sum, int scale) {
        return (int) ((long) sum * scale + (1 << 21) >> 22);
    }
}
