package thumbsmith.draft.paint;

/** How well two colours can be told apart, as WCAG 2.2 defines it. */
public final class Contrast {
    /** The ratio that WCAG asks of text at level AA. */
    public static final double READABLE = 4.5;

    private Contrast() {}

    /** 1 for the same colour to 21 for black and white; sRGB {@code 0xRRGGBB}. */
    public static double between(int first, int second) {
        double one = luminance(first);
        double other = luminance(second);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** Relative luminance, 0–1, linear light. */
    public static double luminance(int rgb) {
        return 0.2126 * linear(Rgb.red(rgb)) + 0.7152 * linear(Rgb.green(rgb)) + 0.0722 * linear(Rgb.blue(rgb));
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
