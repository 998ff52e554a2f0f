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
        return (argb, strength) -> {
            float share = (float) Math.min(1, strength * most);
            return argb & 0xFF000000
                    | mixed(argb >> 16 & 0xFF, red, share) << 16
                    | mixed(argb >> 8 & 0xFF, green, share) << 8
                    | mixed(argb & 0xFF, blue, share);
        };
    }

    /** Adds light, as two lamps do: nothing gets darker. @param power of the light; above 1 its middle is flat */
    static SoftMask.Stain light(int colour, double power) {
        int red = Rgb.red(colour);
        int green = Rgb.green(colour);
        int blue = Rgb.blue(colour);
        return (argb, strength) -> {
            float share = (float) Math.min(1, strength * power);
            return argb & 0xFF000000
                    | screened(argb >> 16 & 0xFF, red * share) << 16
                    | screened(argb >> 8 & 0xFF, green * share) << 8
                    | screened(argb & 0xFF, blue * share);
        };
    }

    private static int mixed(int from, int to, float share) {
        return (int) (from + (to - from) * share + 0.5f);
    }

    private static int screened(int below, float light) {
        return (int) (below + light - below * light / 255f + 0.5f);
    }
}
