package thumbsmith.prep;

import java.util.Locale;
import thumbsmith.darkroom.Tone;

/** What the sliders of light, colour and detail change, in the order in which they stand. */
enum Adjustment {
    EXPOSURE(new DialScale(-Tone.MOST_EXPOSURE, Tone.MOST_EXPOSURE, 0.05, 0, "")),
    CONTRAST(new DialScale(-100, 100, 1, 0, "")),
    SATURATION(new DialScale(-100, 100, 1, 0, "")),
    TEMPERATURE(new DialScale(-100, 100, 1, 0, "")),
    SHARPEN(new DialScale(0, 100, 1, 0, "")),
    DENOISE(new DialScale(0, 100, 1, 0, ""));

    private final DialScale scale;

    Adjustment(DialScale scale) {
        this.scale = scale;
    }

    DialScale scale() {
        return scale;
    }

    double of(Tone tone) {
        return switch (this) {
            case EXPOSURE -> tone.exposure();
            case CONTRAST -> tone.contrast();
            case SATURATION -> tone.saturation();
            case TEMPERATURE -> tone.temperature();
            case SHARPEN -> tone.sharpen();
            case DENOISE -> tone.denoise();
        };
    }

    Tone in(Tone was, double value) {
        return new Tone(
                this == EXPOSURE ? value : was.exposure(),
                whole(CONTRAST, was, value),
                whole(SATURATION, was, value),
                whole(TEMPERATURE, was, value),
                whole(SHARPEN, was, value),
                whole(DENOISE, was, value));
    }

    private int whole(Adjustment each, Tone was, double value) {
        return (int) Math.round(this == each ? value : each.of(was));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
