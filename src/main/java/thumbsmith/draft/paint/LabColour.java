package thumbsmith.draft.paint;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A colour in CIE L*a*b*, white point D65.
 *
 * @param l 0–100
 * @param a green to red, about ±100
 * @param b blue to yellow, about ±100
 */
public record LabColour(double l, double a, double b) {
    private static final double[] LINEAR = IntStream.rangeClosed(0, 255)
            .mapToDouble(it -> it / 255.0)
            .map(it -> it <= 0.04045 ? it / 12.92 : Math.pow((it + 0.055) / 1.055, 2.4))
            .toArray();

    /** @param rgb sRGB; alpha is not looked at */
    public static LabColour of(int rgb) {
        double red = LINEAR[Rgb.red(rgb)];
        double green = LINEAR[Rgb.green(rgb)];
        double blue = LINEAR[Rgb.blue(rgb)];
        double x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
        double y = root(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
        double z = root((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
        return new LabColour(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    /** Every pixel that can be seen, row by row. */
    public static List<LabColour> of(BufferedImage picture) {
        return IntStream.of(Canvas.pixels(Canvas.copy(picture)))
                .filter(it -> it >>> 24 > 127)
                .mapToObj(LabColour::of)
                .toList();
    }

    public double chroma() {
        return Math.hypot(a, b);
    }

    /** Degrees, 0–360: red lies near 30, yellow near 95, green near 150, blue near 280. */
    public double hue() {
        return (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    }

    /** CIE 1976 colour difference. */
    public double distance(LabColour other) {
        return Math.hypot(Math.hypot(l - other.l, a - other.a), b - other.b);
    }

    /** {@code 0xRRGGBB}; what sRGB cannot show is clamped. */
    public int rgb() {
        double y = (l + 16) / 116;
        double x = 0.95047 * cube(y + a / 500);
        double z = 1.08883 * cube(y - b / 200);
        double light = cube(y);
        return Rgb.of(
                0,
                encoded(3.2404542 * x - 1.5371385 * light - 0.4985314 * z),
                encoded(-0.9692660 * x + 1.8760108 * light + 0.0415560 * z),
                encoded(0.0556434 * x - 0.2040259 * light + 1.0572252 * z));
    }

    private static double root(double t) {
        return t > 216 / 24389.0 ? Math.cbrt(t) : (24389 / 27.0 * t + 16) / 116;
    }

    private static double cube(double t) {
        return t * t * t > 216 / 24389.0 ? t * t * t : (116 * t - 16) * 27 / 24389;
    }

    private static double encoded(double linear) {
        double share = Math.max(0, linear);
        return 255 * (share <= 0.0031308 ? 12.92 * share : 1.055 * Math.pow(share, 1 / 2.4) - 0.055);
    }
}
