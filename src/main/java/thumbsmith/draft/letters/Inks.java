package thumbsmith.draft.letters;

import thumbsmith.draft.letters.HeadlineWish.Treatment;
import thumbsmith.draft.paint.Contrast;
import thumbsmith.draft.paint.Palette;
import thumbsmith.draft.paint.Rgb;

/**
 * The colours of a headline.
 *
 * @param calm of most words
 * @param loud of the word that is to be read first
 */
record Inks(Ink calm, Ink loud) {
    private static final int WHITE = 0xFFFFFF;
    /** Grounds of more luminance take dark bars. */
    private static final double LIGHT = 0.36;
    /** Grounds of more luminance take dark letters where letters have no outline of their own: they need no plate there. */
    private static final double LIGHT_ENOUGH = 0.28;
    /** What light letters on pictures can be read on: a lighter loud colour needs less darkening behind it. */
    private static final int DIM = 0x383838;

    /** @param ground luminance around the letters, 0–1 */
    static Inks of(Treatment treatment, Palette palette, double ground) {
        int dark = Legible.dark(palette);
        int loud = Legible.loud(palette, dark);
        return switch (treatment) {
            case OUTLINED ->
                new Inks(Ink.running(WHITE, 0xF0F0F0, dark), Ink.running(Rgb.lighter(loud, 0.22), loud, dark));
            case COLOURED -> coloured(palette.pop() & WHITE, dark);
            case GRADIENT ->
                new Inks(
                        Ink.deep(WHITE, Legible.on(dark, Rgb.lighter(loud, 0.6)), dark, Rgb.darker(loud, 0.35)),
                        Ink.deep(Rgb.lighter(loud, 0.5), loud, dark, Rgb.darker(loud, 0.35)));
            case HIGHLIGHT -> new Inks(Ink.flat(WHITE, dark), Ink.onBar(dark, loud));
            case BARS -> new Inks(bar(palette, dark), Ink.onBar(dark, loud));
            case NEON -> new Inks(tube(palette.accent()), tube(loud));
            case PLAIN ->
                ground > LIGHT_ENOUGH
                        ? darkOnLight(palette, dark, ground)
                        : new Inks(Ink.flat(WHITE, dark), Ink.flat(Legible.on(DIM, loud), dark));
        };
    }

    private static Inks coloured(int colour, int dark) {
        boolean light = Contrast.between(colour, dark) >= Contrast.between(colour, WHITE);
        int rim = light ? dark : WHITE;
        Ink ink = Ink.flat(Legible.on(rim, colour), rim);
        return new Inks(ink, ink);
    }

    boolean isDark() {
        return Contrast.luminance(calm.top()) < 0.18;
    }

    private static Ink bar(Palette palette, int dark) {
        return Contrast.luminance(palette.base()) < LIGHT ? Ink.onBar(dark, WHITE) : Ink.onBar(WHITE, dark);
    }

    /** A nearly white tube in a darker rim of its colour, and its light around. */
    private static Ink tube(int colour) {
        int light = Legible.on(0x202020, colour & 0xFFFFFF);
        int core = Rgb.lighter(light, 0.86);
        return new Ink(core, core, Legible.on(core, light), light, light);
    }

    private static Inks darkOnLight(Palette palette, int dark, double ground) {
        int grey = Rgb.lighter(0, Math.pow(ground, 1 / 2.2));
        return new Inks(Ink.flat(dark, WHITE), Ink.flat(Legible.on(grey, palette.accent() & 0xFFFFFF), WHITE));
    }
}
