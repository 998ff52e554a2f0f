package thumbsmith.draft.scene;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.ToDoubleFunction;
import thumbsmith.draft.paint.Contrast;
import thumbsmith.draft.paint.Palette;
import thumbsmith.draft.paint.Rgb;

/** Palettes made from colours that somebody else chose, brought to where letters can be read on them. */
final class Tuned {
    /** WCAG AAA for white on the deep colour. */
    static final double DEEP_ENOUGH = 7;

    /** Below this, a colour says grey rather than its hue. */
    private static final double GREY = 0.15;

    private static final int WHITE = 0xFFFFFF;

    private Tuned() {}

    /** @param colours of a style, strongest first, at least one */
    static Palette measured(List<Integer> colours) {
        int darkest = best(colours, it -> -Rgb.luma(it));
        int loudest = best(colours, it -> Rgb.saturation(it) * (0.3 + Rgb.luma(it)));
        int base = colours.stream()
                .filter(it -> Rgb.distance(it, darkest) > 60)
                .findFirst()
                .orElse(Rgb.lighter(darkest, 0.2));
        int accent = Rgb.distance(base, loudest) < 60 ? best(colours, it -> Rgb.distance(it, base)) : loudest;
        return readable(new Palette(darkest, base, lifted(accent, 0.45), loud(loudest)));
    }

    /** @param suiting lends what the named colours leave open */
    static Palette named(List<Integer> colours, Palette suiting) {
        int base = colours.getFirst();
        if (colours.size() > 1) {
            int pop = colours.size() > 2 ? loud(colours.get(2)) : loud(colours.get(1));
            return readable(new Palette(deep(base), body(base), colours.get(1), pop));
        }
        boolean grey = Rgb.saturation(base) < GREY;
        int accent = grey ? suiting.accent() : lifted(turned(base, 0.08), 0.5);
        return readable(new Palette(deep(base), body(base), accent, grey ? suiting.pop() : complement(base)));
    }

    private static int deep(int colour) {
        float[] hsb = hsb(colour);
        return Color.HSBtoRGB(hsb[0], hsb[1] * 0.85f, Math.min(hsb[2], 0.16f)) & WHITE;
    }

    /** Pure black would leave no room for shadows, pure white none for light. */
    private static int body(int colour) {
        double luma = Rgb.luma(colour);
        if (luma < 0.12) return Rgb.lighter(colour, 0.14);
        return luma > 0.85 ? Rgb.darker(colour, 0.14) : colour;
    }

    /** The same hue, light enough to stand on dark. */
    private static int loud(int colour) {
        float[] hsb = hsb(colour);
        return Color.HSBtoRGB(hsb[0], Math.clamp(hsb[1], 0, 0.65f), 1) & WHITE;
    }

    /** Warm yellow pops on most colours; on yellows themselves white does. */
    private static int complement(int colour) {
        float hue = hsb(colour)[0];
        return hue > 0.08 && hue < 0.2 ? WHITE : 0xFFE45E;
    }

    private static int turned(int colour, double share) {
        float[] hsb = hsb(colour);
        return Color.HSBtoRGB(hsb[0] + (float) share, Math.max(hsb[1], 0.5f), Math.max(hsb[2], 0.9f)) & WHITE;
    }

    private static int lifted(int colour, double least) {
        return until(colour, it -> Rgb.lighter(it, 0.1), it -> Rgb.luma(it) >= least);
    }

    static Palette readable(Palette wish) {
        int deep = until(wish.deep(), it -> Rgb.darker(it, 0.12), it -> Contrast.between(WHITE, it) >= DEEP_ENOUGH);
        int pop = until(wish.pop(), it -> Rgb.lighter(it, 0.12), it -> Contrast.between(it, deep) >= Contrast.READABLE);
        return new Palette(deep, wish.base(), wish.accent(), pop);
    }

    private static int until(int colour, IntUnaryOperator step, IntPredicate enough) {
        int changed = colour;
        while (!enough.test(changed)) {
            changed = step.applyAsInt(changed);
        }
        return changed;
    }

    private static int best(List<Integer> colours, ToDoubleFunction<Integer> by) {
        return colours.stream().max(Comparator.comparingDouble(by)).orElseThrow();
    }

    private static float[] hsb(int colour) {
        return Color.RGBtoHSB(Rgb.red(colour), Rgb.green(colour), Rgb.blue(colour), null);
    }
}
