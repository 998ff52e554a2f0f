package thumbsmith.draft.engine;

import java.util.List;
import thumbsmith.draft.paint.Rgb;

/** Changes of a picture that look at one pixel at a time, and the words that ask for them. */
enum Adjustment {
    GREY("black and white", "greyscale", "grayscale", "monochrome", "desaturate", "colourless", "colorless", "noir"),
    SEPIA("sepia", "vintage", "retro", "old photo", "nostalgi"),
    INVERT("invert", "negative"),
    BRIGHTER("bright", "lighter", "lighten", "lit up", "sunny", "daylight", "shin", "glow", "expose"),
    DARKER("dark", "dim", "night", "gloom", "shadow", "moody", "spooky"),
    CONTRAST("contrast", "punch", "dramatic", "crisp", "bold", "intense", "epic"),
    WARMER("warm", "golden", "sunset", "cosy", "cozy", "summer", "autumn"),
    COLDER("cold", "cool", "icy", "frost", "winter", "frozen", "snow"),
    VIVID("saturat", "vivid", "vibrant", "colourful", "colorful", "popping"),
    FADED("fade", "washed", "pastel", "matte", "muted", "fog", "mist");

    private final List<String> stems;

    Adjustment(String... stems) {
        this.stems = List.of(stems);
    }

    boolean asked(String lowerCase) {
        return stems.stream().anyMatch(it -> Words.hasStem(lowerCase, it));
    }

    int apply(int rgb) {
        double luma = Rgb.luma(rgb) * 255;
        return switch (this) {
            case GREY -> Rgb.of(rgb, luma, luma, luma);
            case SEPIA -> Rgb.mix(rgb, Rgb.of(rgb, luma * 1.1 + 20, luma * 0.92 + 8, luma * 0.68), 0.85);
            case INVERT -> rgb ^ 0xFFFFFF;
            case BRIGHTER -> Rgb.mix(scaled(rgb, 1.25), rgb | 0xFFFFFF, 0.14);
            case DARKER -> scaled(rgb, 0.52);
            case CONTRAST -> apart(rgb, 128, 128, 128, 1.45);
            case WARMER -> Rgb.of(rgb, Rgb.red(rgb) * 1.1 + 18, Rgb.green(rgb) * 1.02 + 4, Rgb.blue(rgb) * 0.78);
            case COLDER -> Rgb.of(rgb, Rgb.red(rgb) * 0.78, Rgb.green(rgb) * 0.98 + 2, Rgb.blue(rgb) * 1.1 + 18);
            case VIVID -> apart(rgb, luma, luma, luma, 1.65);
            case FADED -> Rgb.mix(apart(rgb, luma, luma, luma, 0.55), rgb | 0xFFFFFF, 0.22);
        };
    }

    private static int scaled(int rgb, double by) {
        return Rgb.of(rgb, Rgb.red(rgb) * by, Rgb.green(rgb) * by, Rgb.blue(rgb) * by);
    }

    /** Moves each channel away from a middle, or towards it below 1. */
    private static int apart(int rgb, double red, double green, double blue, double by) {
        return Rgb.of(
                rgb,
                red + (Rgb.red(rgb) - red) * by,
                green + (Rgb.green(rgb) - green) * by,
                blue + (Rgb.blue(rgb) - blue) * by);
    }
}
