package thumbsmith.draft.engine;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.paint.Rgb;

/**
 * The four colours of a draft, sRGB {@code 0xRRGGBB}.
 *
 * @param deep the dark end of the background, also the outline of letters
 * @param base the background's main colour
 * @param accent for shapes and rings
 * @param pop light and loud, for the line of the headline that should be read first
 */
record Palette(int deep, int base, int accent, int pop) {
    private record Theme(Palette palette, List<String> stems) {}

    private static final List<Theme> THEMES = List.of(
            theme(0x04222F, 0x0E8FA8, 0xFFB347, 0xFFE27A, "island", "beach", "ocean", "sea", "water", "swim", "boat"),
            theme(0x06281A, 0x12915B, 0xF5C542, 0xFFE14D, "money", "rich", "dollar", "cash", "invest", "buy", "bought"),
            theme(0x2B0606, 0xD7301F, 0xFF9F1C, 0xFFE74C, "fire", "hot", "danger", "angry", "spicy", "lava", "fight"),
            theme(0x0B0A2A, 0x4527A0, 0x00D1FF, 0xFF5CD6, "space", "night", "game", "neon", "future", "robot", "moon"),
            theme(0x2E0A26, 0xC2185B, 0xFF7AA8, 0xFFE3EC, "love", "heart", "date", "wedding", "pink", "girl"),
            theme(0x081B33, 0x1E6FD9, 0x7FD8FF, 0xFFF07C, "ice", "cold", "snow", "winter", "sky", "fly", "phone"),
            theme(0x2A1505, 0xE0701A, 0xFFD166, 0xFFF1C9, "food", "cook", "burger", "pizza", "eat", "bake", "desert"),
            theme(0x0F2410, 0x3C8D2F, 0xC6E94B, 0xFFF685, "garden", "forest", "plant", "green", "nature", "camp"),
            theme(0x14121F, 0x3D3A5C, 0xFF5A5F, 0xFFD23F),
            theme(0x1D0B3A, 0x7A28CB, 0xFF9E00, 0xFFE45E));

    static Palette of(LearnedLook style) {
        List<Integer> colours = style.palette();
        int darkest = best(colours, Comparator.comparingDouble(it -> -Rgb.luma(it)));
        int loudest = best(colours, Comparator.comparingDouble(it -> Rgb.saturation(it) * (0.3 + Rgb.luma(it))));
        int base = best(colours, Comparator.comparingDouble(it -> Rgb.distance(it, darkest) > 60 ? 1 : 0));
        int accent = base == loudest ? Rgb.lighter(second(colours, base), 0.15) : loudest;
        return new Palette(Rgb.darker(darkest, Rgb.luma(darkest) > 0.2 ? 0.7 : 0.2), base, accent, loud(loudest));
    }

    /** The same hue, light enough to stand on a dark rim. */
    private static int loud(int colour) {
        float[] hsb = Color.RGBtoHSB(Rgb.red(colour), Rgb.green(colour), Rgb.blue(colour), null);
        int bright = Color.HSBtoRGB(hsb[0], Math.clamp(hsb[1], 0, 0.6f), 1) & 0xFFFFFF;
        return Rgb.luma(bright) < 0.6 ? Rgb.lighter(bright, 0.35) : bright;
    }

    /** The theme that the words name, else one that the seed picks. */
    static Palette of(String words, long seed) {
        String lower = words.toLowerCase(Locale.ROOT);
        return THEMES.stream()
                .filter(it -> it.stems().stream().anyMatch(stem -> Words.hasStem(lower, stem)))
                .findFirst()
                .orElseGet(() -> THEMES.get((int) Math.floorMod(seed, (long) THEMES.size())))
                .palette();
    }

    private static int best(List<Integer> colours, Comparator<Integer> by) {
        int best = colours.getFirst();
        for (int colour : colours) {
            best = by.compare(colour, best) > 0 ? colour : best;
        }
        return best;
    }

    private static int second(List<Integer> colours, int first) {
        return best(colours, Comparator.comparingDouble(it -> Rgb.distance(it, first)));
    }

    private static Theme theme(int deep, int base, int accent, int pop, String... stems) {
        return new Theme(new Palette(deep, base, accent, pop), List.of(stems));
    }
}
