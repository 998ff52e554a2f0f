package thumbsmith.draft.scene;

import java.awt.image.BufferedImage;
import thumbsmith.draft.Manner;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;

/**
 * Moves a picture's brightness, contrast and saturation toward a style's. Lightness is CIE L* of the encoded picture,
 * by a table; colour keeps its hue. Bounded, so that a draft stays a draft whatever was measured.
 */
final class Likeness {
    private static final double SHARE = 0.7;
    /** Every so manieth px is measured: enough for a mean. */
    private static final int STRIDE = 7;

    private final double mean;
    private final double spread;
    private final double colour;

    private Likeness(double mean, double spread, double colour) {
        this.mean = mean;
        this.spread = spread;
        this.colour = colour;
    }

    /** Mean and standard deviation of lightness, and mean colourfulness, 0–1. */
    static Likeness of(BufferedImage picture) {
        int[] pixels = Canvas.pixels(picture);
        double sum = 0;
        double squares = 0;
        double colours = 0;
        int count = 0;
        for (int i = 0; i < pixels.length; i += STRIDE) {
            double light = lightness(pixels[i]);
            sum += light;
            squares += light * light;
            colours += colourfulness(pixels[i]);
            count++;
        }
        double mean = sum / count;
        return new Likeness(mean, Math.sqrt(Math.max(0, squares / count - mean * mean)), colours / count);
    }

    static void toward(BufferedImage picture, Manner manner) {
        Likeness now = of(picture);
        double shift = Math.clamp(SHARE * (manner.brightness() - now.mean), -0.16, 0.16);
        double gain = Math.pow(Math.clamp(manner.contrast() / Math.max(0.02, now.spread), 0.55, 1.7), SHARE);
        double vivid = Math.pow(Math.clamp(manner.saturation() / Math.max(0.02, now.colour), 0.3, 1.9), SHARE);
        double mean = now.mean;
        double[] lights = new double[256];
        for (int i = 0; i < lights.length; i++) {
            double light = i / 255.0;
            lights[i] = Math.clamp(mean + shift + (light - mean) * gain, 0, 1);
        }
        Canvas.change(picture, it -> moved(it, lights, vivid));
    }

    private static int moved(int argb, double[] lights, double vivid) {
        double light = Rgb.luma(argb) * 255;
        double to = lights[(int) Math.round(light)] * 255;
        return Rgb.of(
                argb,
                to + (Rgb.red(argb) - light) * vivid,
                to + (Rgb.green(argb) - light) * vivid,
                to + (Rgb.blue(argb) - light) * vivid);
    }

    /** Luma of the encoded channels follows L* closely enough to compare means: within 0.03 on greys. */
    private static double lightness(int rgb) {
        return Rgb.luma(rgb);
    }

    /** The channels' range stands for chroma: 1 is about the chroma of pure red. */
    private static double colourfulness(int rgb) {
        int most = Math.max(Rgb.red(rgb), Math.max(Rgb.green(rgb), Rgb.blue(rgb)));
        int least = Math.min(Rgb.red(rgb), Math.min(Rgb.green(rgb), Rgb.blue(rgb)));
        return (most - least) / 255.0;
    }
}
