package thumbsmith.draft.score;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;

/**
 * How sharp the strongest edges are: along them, the Laplacian's mean amount over that of the gradient. Only edges at
 * least half as strong as the strongest count, so that neither a plain background nor low contrast is taken for softness.
 */
final class Sharpness {
    /** Quotients of a picture that is lost and of one in focus, at {@link Sight#PX}, measured on the sample pictures. */
    private static final double LOST = 0.2;

    private static final double SHARP = 0.75;
    /** The strongest edge is that of one pixel in so many: a single one may be dirt. */
    private static final double ONE_IN = 1000;
    /** Gradients (luma 0–1) below this are no edges. */
    private static final double LEAST = 0.02;

    private Sharpness() {}

    /** 0–1. */
    static double of(BufferedImage picture) {
        double quotient = quotient(picture);
        return Math.clamp((quotient - LOST) / (SHARP - LOST), 0, 1);
    }

    static double quotient(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        if (width < 3 || height < 3) return 0;
        float[] luma = luma(picture);
        float[] steps = new float[(width - 2) * (height - 2)];
        float[] bends = new float[steps.length];
        int n = 0;
        for (int y = 1; y < height - 1; y++) {
            for (int at = y * width + 1; at < (y + 1) * width - 1; at++) {
                float across = luma[at + 1] - luma[at - 1];
                float down = luma[at + width] - luma[at - width];
                bends[n] = Math.abs(4 * luma[at] - luma[at - 1] - luma[at + 1] - luma[at - width] - luma[at + width]);
                steps[n++] = Math.max(Math.abs(across), Math.abs(down));
            }
        }
        return along(steps, bends);
    }

    private static double along(float[] steps, float[] bends) {
        float[] sorted = steps.clone();
        Arrays.sort(sorted);
        double strongest = sorted[(int) ((1 - 1 / ONE_IN) * (sorted.length - 1))];
        if (strongest < LEAST) return 0;
        double step = 0;
        double bend = 0;
        for (int i = 0; i < steps.length; i++) {
            if (steps[i] < strongest / 2) continue;
            step += steps[i];
            bend += bends[i];
        }
        return bend / step;
    }

    private static float[] luma(BufferedImage picture) {
        int[] pixels = Canvas.pixels(Canvas.copy(picture));
        float[] luma = new float[pixels.length];
        for (int i = 0; i < pixels.length; i++) luma[i] = (float) Rgb.luma(pixels[i]);
        return luma;
    }
}
