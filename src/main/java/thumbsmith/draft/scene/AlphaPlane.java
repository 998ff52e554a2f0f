package thumbsmith.draft.scene;

import java.awt.image.BufferedImage;
import java.util.function.DoubleUnaryOperator;
import thumbsmith.draft.paint.Canvas;

/** How opaque a sprite is, 0–1, with some room around it; what is cut off at its sides goes on outside. */
final class AlphaPlane {
    private static final int PASSES = 3;

    private final float[] shares;
    private final int width;
    private final int height;
    private final int padding;

    private AlphaPlane(float[] shares, int width, int height, int padding) {
        this.shares = shares;
        this.width = width;
        this.height = height;
        this.padding = padding;
    }

    /** @param padding clear px on every side; none where edges should go on outside */
    static AlphaPlane of(BufferedImage sprite, int padding) {
        int width = sprite.getWidth() + 2 * padding;
        int height = sprite.getHeight() + 2 * padding;
        float[] shares = new float[width * height];
        int[] pixels = Canvas.pixels(sprite);
        for (int y = 0; y < sprite.getHeight(); y++) {
            for (int x = 0; x < sprite.getWidth(); x++) {
                shares[(y + padding) * width + x + padding] = (pixels[y * sprite.getWidth() + x] >>> 24) / 255f;
            }
        }
        return new AlphaPlane(shares, width, height, padding);
    }

    int padding() {
        return padding;
    }

    /** In place; as soft as a Gaussian of that sigma, px. */
    AlphaPlane soft(double sigma) {
        int radius = Math.max(1, (int) Math.round(sigma));
        float[] other = new float[shares.length];
        for (int pass = 0; pass < PASSES; pass++) {
            means(shares, other, width, height, radius);
            means(other, shares, height, width, radius);
        }
        return this;
    }

    private static void means(float[] from, float[] to, int width, int height, int radius) {
        float share = 1f / (2 * radius + 1);
        for (int y = 0; y < height; y++) {
            int row = y * width;
            double sum = 0;
            for (int i = -radius; i <= radius; i++) {
                sum += from[row + Math.clamp(i, 0, width - 1)];
            }
            for (int x = 0; x < width; x++) {
                to[x * height + y] = (float) (sum * share);
                sum += from[row + Math.min(x + radius + 1, width - 1)] - from[row + Math.max(x - radius, 0)];
            }
        }
    }

    /** The nearest px; outside, the nearest one at the edge. */
    double at(double x, double y) {
        int column = Math.clamp(Math.round(x) + padding, 0, width - 1);
        int line = Math.clamp(Math.round(y) + padding, 0, height - 1);
        return shares[line * width + column];
    }

    BufferedImage painted(DoubleUnaryOperator opacity, int colour) {
        BufferedImage picture = Canvas.of(width, height);
        int[] pixels = Canvas.pixels(picture);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (int) Math.round(opacity.applyAsDouble(shares[i]) * 255) << 24 | colour & 0xFFFFFF;
        }
        return picture;
    }
}
