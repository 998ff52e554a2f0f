package thumbsmith.image.codec;

/** A colour in CIE L*a*b* as seen under daylight (D65), where distances are what the eye tells apart. */
record Lab(double l, double a, double b) {
    private static final double[] WHITE = {0.95047, 1, 1.08883};

    /** @param rgb sRGB, {@code 0xRRGGBB}; what lies above is ignored */
    static Lab of(int rgb) {
        double red = linear(rgb >> 16 & 0xFF);
        double green = linear(rgb >> 8 & 0xFF);
        double blue = linear(rgb & 0xFF);
        double x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / WHITE[0]);
        double y = root((0.2126 * red + 0.7152 * green + 0.0722 * blue) / WHITE[1]);
        double z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / WHITE[2]);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    /** ΔE as of 1976. */
    double distance(Lab other) {
        return Math.sqrt(Math.pow(l - other.l, 2) + Math.pow(a - other.a, 2) + Math.pow(b - other.b, 2));
    }

    private static double linear(int level) {
        double share = level / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double root(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }
}
