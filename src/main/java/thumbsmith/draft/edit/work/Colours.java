package thumbsmith.draft.edit.work;

import java.awt.Color;
import java.util.function.IntUnaryOperator;
import thumbsmith.draft.paint.Rgb;

/** Other colours for what is there. */
final class Colours {
    private static final double TINT = 0.85;
    /** Hues that far apart, of a full turn, count as the same colour wholly, and not at all. */
    private static final double SAME_HUE = 0.06;

    private static final double OTHER_HUE = 0.12;
    private static final double GREY = 0.18;

    private Colours() {}

    /** Light and shade stay, the colour is that one. */
    static IntUnaryOperator tinted(int colour) {
        return it -> Rgb.mix(it, Rgb.toned(it, colour, Rgb.luma(it)), TINT);
    }

    static IntUnaryOperator covered(int colour) {
        return it -> it & 0xFF000000 | colour & 0xFFFFFF;
    }

    /** What has the first colour's hue gets the other's, as light and as strong as it was; greys count by lightness. */
    static IntUnaryOperator replaced(int from, int to) {
        float[] wanted = hsb(from);
        return it -> Rgb.mix(it, Rgb.toned(it, to, Rgb.luma(it)), likeness(hsb(it), wanted));
    }

    private static double likeness(float[] colour, float[] wanted) {
        if (wanted[1] < GREY) {
            double lightness = Math.clamp(1.5 - 4 * Math.abs(colour[2] - wanted[2]), 0, 1);
            return lightness * Math.clamp(1.5 - colour[1] / GREY, 0, 1);
        }
        double apart = Math.abs(colour[0] - wanted[0]);
        double hue = Math.min(apart, 1 - apart);
        double same = Math.clamp((OTHER_HUE - hue) / (OTHER_HUE - SAME_HUE), 0, 1);
        return same * Math.clamp(colour[1] / GREY - 0.5, 0, 1) * Math.clamp(colour[2] * 5 - 0.5, 0, 1);
    }

    private static float[] hsb(int rgb) {
        return Color.RGBtoHSB(Rgb.red(rgb), Rgb.green(rgb), Rgb.blue(rgb), null);
    }
}
