package thumbsmith.draft.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import thumbsmith.draft.paint.Rgb;

/** Colours by their English names, sRGB {@code 0xRRGGBB}. */
enum ColourName {
    RED(0xE02424),
    CRIMSON(0xB3122D),
    ORANGE(0xF97316),
    YELLOW(0xFFD60A),
    GOLD(0xD9A520),
    LIME(0x9BE31B),
    GREEN(0x1FA34A),
    OLIVE(0x7A8B1F),
    MINT(0x7FE3B8),
    TEAL(0x0F8F8C),
    TURQUOISE(0x2ED3C6),
    CYAN(0x18C8EE),
    BLUE(0x2563EB),
    NAVY(0x12285E),
    INDIGO(0x4B2EB3),
    PURPLE(0x8E2DE2),
    VIOLET(0x7F3FE0),
    MAGENTA(0xE01FB8),
    PINK(0xFF5FA2),
    BROWN(0x7A4A24),
    BEIGE(0xE2CFA9),
    SILVER(0xBFC5CC),
    GREY(0x808080),
    GRAY(0x808080),
    WHITE(0xFFFFFF),
    BLACK(0x0A0A0A);

    private final int rgb;

    ColourName(int rgb) {
        this.rgb = rgb;
    }

    /** The last colour named: in "turn the red car blue" that is what should become. */
    static Optional<Integer> last(String prompt) {
        List<String> words = Words.of(prompt.toLowerCase(Locale.ROOT));
        return Arrays.stream(values())
                .filter(it -> words.contains(it.spoken()))
                .max(Comparator.comparingInt(it -> words.lastIndexOf(it.spoken())))
                .map(it -> it.rgb);
    }

    static String nearest(int rgb) {
        return Arrays.stream(values())
                .min(Comparator.comparingDouble(it -> Rgb.distance(it.rgb, rgb)))
                .orElseThrow()
                .spoken();
    }

    private String spoken() {
        return name().toLowerCase(Locale.ROOT);
    }
}
