package thumbsmith.draft.learn;

import java.util.List;
import thumbsmith.draft.FontMood;
import thumbsmith.draft.Manner;
import thumbsmith.draft.paint.LabColour;

/**
 * How pictures look apart from their colours, and the letters that suit. The letters follow a few plain rules, the first
 * that holds: dark with a neon colour is technical; dark with gold is luxury; dark, red and little else is horror; bright
 * and hardly coloured is clean; warm with grain or faded is retro; bright and loud is comic; anything else takes the
 * block letters of most thumbnails.
 */
final class MannerLearning {
    private static final double DARK = 0.4;
    private static final double BRIGHT = 0.62;
    private static final double PALE = 0.22;
    private static final double LOUD = 0.5;
    /** Chroma of a colour that seems to glow; paint and print reach some 60. */
    private static final double NEON = 70;

    private static final double GRAINY = 0.006;
    private static final double CHROMATIC = 20;

    private MannerLearning() {}

    /**
     * @param palette {@code 0xRRGGBB}, strongest first
     * @param grain 0–1
     */
    static Manner of(List<LabColour> pixels, List<Integer> palette, double grain) {
        double brightness = pixels.stream().mapToDouble(LabColour::l).average().orElseThrow() / 100;
        double contrast = Math.min(0.5, deviation(pixels, brightness * 100) / 100);
        double saturation =
                pixels.stream().mapToDouble(LabColour::chroma).average().orElseThrow() / 100;
        List<LabColour> colours = palette.stream().map(LabColour::of).toList();
        FontMood font = font(brightness, saturation, grain, colours);
        return new Manner(brightness, contrast, Math.min(1, saturation), grain, font);
    }

    private static double deviation(List<LabColour> pixels, double mean) {
        return Math.sqrt(pixels.stream()
                .mapToDouble(it -> (it.l() - mean) * (it.l() - mean))
                .average()
                .orElseThrow());
    }

    private static FontMood font(double brightness, double saturation, double grain, List<LabColour> colours) {
        if (brightness < DARK) return dark(colours);
        if (brightness > BRIGHT && saturation < PALE) return FontMood.CLEAN;
        if (isWarm(colours) && (grain > GRAINY || saturation < LOUD)) return FontMood.RETRO;
        return brightness > BRIGHT && saturation > LOUD ? FontMood.COMIC : FontMood.BLOCK;
    }

    private static FontMood dark(List<LabColour> colours) {
        boolean neon = colours.stream().anyMatch(it -> it.chroma() > NEON && (it.hue() > 130 || it.hue() < 10));
        if (neon) return FontMood.TECH;
        LabColour loudest = colours.stream()
                .reduce((one, other) -> one.chroma() >= other.chroma() ? one : other)
                .orElseThrow();
        if (loudest.chroma() < CHROMATIC) return FontMood.TALL;
        if (isBetween(loudest.hue(), 60, 100)) return FontMood.LUXURY;
        return isBetween(loudest.hue(), 15, 50) ? FontMood.HORROR : FontMood.BLOCK;
    }

    /** Most of what has a colour lies between red and yellow. */
    private static boolean isWarm(List<LabColour> colours) {
        List<LabColour> chromatic =
                colours.stream().filter(it -> it.chroma() > CHROMATIC).toList();
        long warm =
                chromatic.stream().filter(it -> isBetween(it.hue(), 15, 105)).count();
        return !chromatic.isEmpty() && warm * 3 >= chromatic.size() * 2L;
    }

    private static boolean isBetween(double hue, double from, double to) {
        return hue >= from && hue <= to;
    }
}
