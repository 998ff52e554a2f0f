package thumbsmith.draft.scene;

import java.awt.Color;
import java.awt.RadialGradientPaint;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import thumbsmith.draft.Manner;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Palette;
import thumbsmith.draft.paint.Rgb;

/** The last touches on a whole picture, which is opaque. */
public final class Finish {
    /** Enough to hide the steps of gradients, too little to be seen. */
    public static final double LEAST_GRAIN = 0.006;

    /** The standard deviation of the sum of two random bytes. */
    private static final double TWO_BYTES = 104.5;

    private Finish() {}

    /** @param strength 0–1: how dark the farthest corner gets */
    public static void vignette(BufferedImage picture, Point2D focus, Palette palette, double strength) {
        int dark = Rgb.darker(palette.deep(), 0.5);
        Canvas.paint(picture, pen -> {
            pen.setPaint(new RadialGradientPaint(
                    focus, (float) (Shading.diagonal(picture) * 0.86), new float[] {0, 0.42f, 0.72f, 1}, new Color[] {
                        Rgb.paint(dark, 0),
                        Rgb.paint(dark, 0.04 * strength),
                        Rgb.paint(dark, 0.45 * strength),
                        Rgb.paint(dark, strength)
                    }));
            pen.fill(Shading.field(picture));
        });
    }

    /**
     * Film grain, the same for all three channels.
     *
     * @param strength its standard deviation as a share of the range
     */
    public static void grain(BufferedImage picture, long seed, double strength) {
        int[] pixels = Canvas.pixels(picture);
        double scale = strength * 255 / TWO_BYTES;
        long state = seed * 2 + 1;
        for (int i = 0; i < pixels.length; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            int two = (int) (state >>> 56) + (int) (state >>> 48 & 0xFF) - 255;
            int shift = (int) Math.round(two * scale);
            if (shift != 0) pixels[i] = shifted(pixels[i], shift);
        }
    }

    private static int shifted(int argb, int by) {
        return argb & 0xFF000000
                | Math.clamp((argb >> 16 & 0xFF) + by, 0, 255) << 16
                | Math.clamp((argb >> 8 & 0xFF) + by, 0, 255) << 8
                | Math.clamp((argb & 0xFF) + by, 0, 255);
    }

    /** Brings brightness, contrast, saturation and grain most of the way to a style's. */
    public static void apply(BufferedImage picture, Manner manner, long seed) {
        Likeness.toward(picture, manner);
        grain(picture, seed, Math.clamp(manner.grain() * 0.7, LEAST_GRAIN, 0.06));
    }
}
