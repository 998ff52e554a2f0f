package thumbsmith.draft.paint;

/** CIE L*a*b* of sRGB colours under D65. */
public final class Lab {
    private static final double[] LINEAR = new double[256];

    static {
        for (int i = 0; i < LINEAR.length; i++) {
            double share = i / 255.0;
            LINEAR[i] = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
    }

    private Lab() {}

    /** L*, 0–100. */
    public static double lightness(int rgb) {
        return 116 * root(luminance(rgb)) - 16;
    }

    /** The distance from grey, 0 to about 134 for sRGB. */
    public static double chroma(int rgb) {
        double red = LINEAR[Rgb.red(rgb)];
        double green = LINEAR[Rgb.green(rgb)];
        double blue = LINEAR[Rgb.blue(rgb)];
        double y = root(luminance(rgb));
        double x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
        double z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
        return Math.hypot(500 * (x - y), 200 * (y - z));
    }

    private static double luminance(int rgb) {
        return 0.2126 * LINEAR[Rgb.red(rgb)] + 0.7152 * LINEAR[Rgb.green(rgb)] + 0.0722 * LINEAR[Rgb.blue(rgb)];
    }

    private static double root(double share) {
        return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116.0;
    }
}
