package thumbsmith.draft.engine;

import java.awt.image.BufferedImage;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;

/**
 * Fills the marked pixels smoothly from those around, by pull and push: halves the picture until the hole is gone, then
 * fills it from each coarser level. Plain grounds come out well; textures come out soft.
 */
final class HoleFilling {
    /** Red, green, blue, each times weight, and weight. */
    private static final int CHANNELS = 4;

    private record Level(int width, int height, float[] sums) {}

    private HoleFilling() {}

    static BufferedImage of(BufferedImage picture, Mask mask) {
        Level filled = filled(known(picture, mask));
        BufferedImage result = Canvas.copy(picture);
        int[] pixels = Canvas.pixels(result);
        for (int i = 0; i < pixels.length; i++) {
            if (mask.marked()[i] && filled.sums()[i * CHANNELS + 3] > 0) {
                pixels[i] = colour(filled, i);
            }
        }
        return result;
    }

    private static Level known(BufferedImage picture, Mask mask) {
        int[] pixels = Canvas.pixels(picture);
        float[] sums = new float[pixels.length * CHANNELS];
        for (int i = 0; i < pixels.length; i++) {
            if (!mask.marked()[i]) {
                sums[i * CHANNELS] = Rgb.red(pixels[i]);
                sums[i * CHANNELS + 1] = Rgb.green(pixels[i]);
                sums[i * CHANNELS + 2] = Rgb.blue(pixels[i]);
                sums[i * CHANNELS + 3] = 1;
            }
        }
        return new Level(picture.getWidth(), picture.getHeight(), sums);
    }

    private static Level filled(Level level) {
        if (level.width() <= 1 && level.height() <= 1) {
            return level;
        }
        Level coarse = filled(halved(level));
        for (int y = 0; y < level.height(); y++) {
            for (int x = 0; x < level.width(); x++) {
                int at = (y * level.width() + x) * CHANNELS;
                if (level.sums()[at + 3] == 0) {
                    between(coarse, x, y, level.sums(), at);
                }
            }
        }
        return level;
    }

    private static Level halved(Level level) {
        int width = (level.width() + 1) / 2;
        int height = (level.height() + 1) / 2;
        float[] sums = new float[width * height * CHANNELS];
        for (int y = 0; y < level.height(); y++) {
            for (int x = 0; x < level.width(); x++) {
                add(level.sums(), (y * level.width() + x) * CHANNELS, 1, sums, (y / 2 * width + x / 2) * CHANNELS);
            }
        }
        for (int i = 0; i < sums.length; i += CHANNELS) {
            normalise(sums, i);
        }
        return new Level(width, height, sums);
    }

    /** Bilinear, so that no blocks show. */
    private static void between(Level coarse, int x, int y, float[] to, int at) {
        double u = (x + 0.5) / 2 - 0.5;
        double v = (y + 0.5) / 2 - 0.5;
        int left = (int) Math.floor(u);
        int top = (int) Math.floor(v);
        for (int i = 0; i < 4; i++) {
            int column = left + i % 2;
            int row = top + i / 2;
            double share = (1 - Math.abs(u - column)) * (1 - Math.abs(v - row));
            int from = Math.clamp(row, 0, coarse.height() - 1) * coarse.width()
                    + Math.clamp(column, 0, coarse.width() - 1);
            add(coarse.sums(), from * CHANNELS, (float) share, to, at);
        }
        normalise(to, at);
    }

    private static void add(float[] from, int fromAt, float share, float[] to, int at) {
        for (int c = 0; c < CHANNELS; c++) {
            to[at + c] += from[fromAt + c] * share;
        }
    }

    private static void normalise(float[] sums, int at) {
        float weight = sums[at + 3];
        for (int c = 0; weight > 0 && c < CHANNELS; c++) {
            sums[at + c] /= weight;
        }
    }

    private static int colour(Level level, int pixel) {
        float[] sums = level.sums();
        return Rgb.of(0xFF000000, sums[pixel * CHANNELS], sums[pixel * CHANNELS + 1], sums[pixel * CHANNELS + 2]);
    }
}
