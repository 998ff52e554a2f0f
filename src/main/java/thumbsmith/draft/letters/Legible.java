package thumbsmith.draft.letters;

import thumbsmith.draft.paint.Contrast;
import thumbsmith.draft.paint.Palette;
import thumbsmith.draft.paint.Rgb;

/** Moves colours apart until they can be told from each other; all sRGB {@code 0xRRGGBB}. */
final class Legible {
    /** Some more than is asked for: softened edges take a little of it. */
    static final double RATIO = 5.2;

    private static final int SHOUT = 0xFFDD1A;
    private static final double STEP = 0.04;
    /** Nearer to white than this no word stands out; {@link Rgb#distance}. */
    private static final double APART = 110;

    private Legible() {}

    /** The colour, lightened on dark grounds and darkened on light ones as far as it has to be. */
    static int on(int ground, int colour) {
        int end = Contrast.between(ground, 0xFFFFFF) > Contrast.between(ground, 0) ? 0xFFFFFF : 0;
        int moved = colour;
        for (double share = STEP; Contrast.between(moved, ground) < RATIO && share < 1; share += STEP) {
            moved = Rgb.mix(colour, end, share);
        }
        return moved;
    }

    /** The palette's dark end, darkened until nearly black. */
    static int dark(Palette palette) {
        int dark = palette.deep() & 0xFFFFFF;
        while (Contrast.luminance(dark) > 0.012) {
            dark = Rgb.darker(dark, 0.15);
        }
        return dark;
    }

    /** A colour that stands out among white letters on that ground. */
    static int loud(Palette palette, int ground) {
        int pop = on(ground, palette.pop() & 0xFFFFFF);
        if (Rgb.distance(pop, 0xFFFFFF) > APART) return pop;
        int accent = on(ground, palette.accent() & 0xFFFFFF);
        return Rgb.distance(accent, 0xFFFFFF) > APART ? accent : SHOUT;
    }
}
