package thumbsmith.draft.paint;

import java.awt.Color;

/** Arithmetic on sRGB colours {@code 0xAARRGGBB}; alpha stays that of the first colour. */
public final class Rgb {
    private Rgb() {}

    public static int red(int rgb) {
        return rgb >> 16 & 0xFF;
    }

    public static int green(int rgb) {
        return rgb >> 8 & 0xFF;
    }

    public static int blue(int rgb) {
        return rgb & 0xFF;
    }

    /** Channels are clamped to 0–255; alpha is taken from {@code like}. */
    public static int of(int like, double red, double green, double blue) {
        return like & 0xFF000000 | clamp(red) << 16 | clamp(green) << 8 | clamp(blue);
    }

    /** @param share of the second colour, 0–1 */
    public static int mix(int first, int second, double share) {
        return of(
                first,
                red(first) + (red(second) - red(first)) * share,
                green(first) + (green(second) - green(first)) * share,
                blue(first) + (blue(second) - blue(first)) * share);
    }

    /** Perceived lightness 0–1, by the weights of ITU-R BT.709 on the encoded channels. */
    public static double luma(int rgb) {
        return (0.2126 * red(rgb) + 0.7152 * green(rgb) + 0.0722 * blue(rgb)) / 255;
    }

    /** 0 for greys, 1 for pure colours. */
    public static double saturation(int rgb) {
        int most = Math.max(red(rgb), Math.max(green(rgb), blue(rgb)));
        int least = Math.min(red(rgb), Math.min(green(rgb), blue(rgb)));
        return most == 0 ? 0 : (most - least) / (double) most;
    }

    /** Euclidean distance of the channels, 0–442. */
    public static double distance(int first, int second) {
        return Math.hypot(
                Math.hypot(red(first) - red(second), green(first) - green(second)), blue(first) - blue(second));
    }

    public static int darker(int rgb, double share) {
        return mix(rgb, 0, share);
    }

    public static int lighter(int rgb, double share) {
        return mix(rgb, 0xFFFFFF, share);
    }

    /** The colour as a middle tone: black at luma 0, itself at one half, white at 1. */
    public static int toned(int like, int colour, double luma) {
        int opaque = like & 0xFF000000 | colour & 0xFFFFFF;
        return luma < 0.5 ? darker(opaque, 1 - luma * 2) : lighter(opaque, luma * 2 - 1);
    }

    public static Color paint(int rgb) {
        return new Color(rgb & 0xFFFFFF);
    }

    /** @param alpha 0–1 */
    public static Color paint(int rgb, double alpha) {
        return new Color((int) Math.round(alpha * 255) << 24 | rgb & 0xFFFFFF, true);
    }

    private static int clamp(double channel) {
        return Math.clamp(Math.round(channel), 0, 255);
    }
}
