package thumbsmith.draft.scene;

import java.awt.image.BufferedImage;
import thumbsmith.draft.Manner;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Lab;
import thumbsmith.draft.paint.Rgb;

/**
 * Moves a picture's brightness, contrast and saturation most of the way toward a style's. It is measured in CIE L*a*b*
 * as {@link Manner} is, and moved on the encoded channels, which follow L* closely and keep the hue. Bounded, so that a
 * draft stays a draft whatever was measured.
 *
 * @param brightness mean of L*, 0–1
 * @param contrast standard deviation of L*, as a share of its range
 * @param saturation mean chroma over 100
 */
record Likeness(double brightness, double contrast, double saturation) {
    private static final double SHARE = 0.7;
    private static final double MOST_SHIFT = 0.16;
    /** Every so manieth px is measured: enough for a mean. */
    private static final int STRIDE = 11;

    private static final double LEAST = 0.02;

    static Likeness of(BufferedImage picture) {
        int[] pixels = Canvas.pixels(picture);
        double sum = 0;
        double squares = 0;
        double colours = 0;
        int count = 0;
        for (int i = 0; i < pixels.length; i += STRIDE) {
            double light = Lab.lightness(pixels[i]) / 100;
            sum += light;
            squares += light * light;
            colours += Lab.chroma(pixels[i]) / 100;
            count++;
        }
        double mean = sum / count;
        return new Likeness(mean, Math.sqrt(Math.max(0, squares / count - mean * mean)), colours / count);
    }

    static void toward(BufferedImage picture, Manner manner) {
        Likeness now = of(picture);
        double shift = Math.clamp(SHARE * (manner.brightness() - now.brightness), -MOST_SHIFT, MOST_SHIFT);
        double gain = share(manner.contrast(), now.contrast, 0.55, 1.7);
        double vivid = share(manner.saturation(), now.saturation, 0.3, 1.9);
        int[] lights = lights(now.brightness, shift, gain);
        int colour = (int) Math.round(256 * vivid);
        Canvas.change(picture, it -> moved(it, lights, colour));
    }

    private static double share(double wanted, double now, double least, double most) {
        return Math.pow(Math.clamp(wanted / Math.max(LEAST, now), least, most), SHARE);
    }

    private static int[] lights(double mean, double shift, double gain) {
        int[] lights = new int[256];
        for (int i = 0; i < lights.length; i++) {
            double light = i / 255.0;
            lights[i] = (int) Math.round(255 * Math.clamp(mean + shift + (light - mean) * gain, 0, 1));
        }
        return lights;
    }

    /** @param vivid how far colours stay from grey, of 256 */
    private static int moved(int argb, int[] lights, int vivid) {
        int light = 54 * Rgb.red(argb) + 183 * Rgb.green(argb) + 19 * Rgb.blue(argb) >> 8;
        int to = lights[light];
        return argb & 0xFF000000
                | channel(to + ((Rgb.red(argb) - light) * vivid >> 8)) << 16
                | channel(to + ((Rgb.green(argb) - light) * vivid >> 8)) << 8
                | channel(to + ((Rgb.blue(argb) - light) * vivid >> 8));
    }

    private static int channel(int value) {
        return Math.clamp(value, 0, 255);
    }
}
