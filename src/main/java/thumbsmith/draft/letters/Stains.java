package thumbsmith.draft.letters;

import thumbsmith.draft.paint.Rgb;

/** How soft layers change the pixels below them. */
final class Stains {
    private Stains() {}

    /** Mixes in a colour. @param most share of it at full strength, 0–1 */
    static SoftMask.Stain tint(int colour, double most) {
        int red = Rgb.red(colour);
        int green = Rgb.green(colour);
        int blue = Rgb.blue(colour);
        return (argb, strength, rounding) -> {
            float share = (float) Math.min(1, strength * most);
            return argb & 0xFF000000
                    | mixed(argb >> 16 & 0xFF, red, share, rounding) << 16
                    | mixed(argb >> 8 & 0xFF, green, share, rounding) << 8
                    | mixed(argb & 0xFF, blue, share, rounding);
        };
    }

    /** Adds light, as two lamps do: nothing gets darker. @param power of the light; above 1 its middle is flat */
    static SoftMask.Stain light(int colour, double power) {
        int red = Rgb.red(colour);
        int green = Rgb.green(colour);
        int blue = Rgb.blue(colour);
        return (argb, strength, rounding) -> {
            float share = (float) Math.min(1, strength * power);
            return argb & 0xFF000000
                    | screened(argb >> 16 & 0xFF, red * share, rounding) << 16
                    | screened(argb >> 8 & 0xFF, green * share, rounding) << 8
                    | screened(argb & 0xFF, blue * share, rounding);
        };
    }

    private static int mixed(int from, int to, float share, float rounding) {
        return (int) (from + (to - from) * share + rounding);
    }

    private static int screened(int below, float light, float rounding) {
        return (int) (below + light - below * light / 255f + rounding);
    }
}
