package thumbsmith.draft.letters;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import thumbsmith.draft.FontMood;
import thumbsmith.image.edit.Typefaces;

/**
 * The letters of a mood and how they like to be set; lengths in heights of its capitals.
 *
 * @param capital height of a capital in the font's own px
 * @param rim how thick an outline suits it: thin strokes drown in thick ones
 * @param space between words
 */
record Face(Font font, double capital, double rim, double space) {
    /** In px; outlines are scaled from here, so that it only has to be large enough to be exact. */
    private static final float SIZE = 128;

    /** Space between words of letters that are wider than the ones asked for. */
    private static final double WIDE = 0.36;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    static Face of(FontMood mood, String text) {
        return switch (mood) {
            case BLOCK -> named("Anton", "Oswald", text, 0.085, 0.26);
            case TALL -> named("Bebas Neue", "Oswald", text, 0.075, 0.26);
            case HEAVY -> named("Archivo Black", "Rubik", text, 0.095, 0.46);
            case COMIC -> named("Bangers", "Rubik", text, 0.095, 0.28);
            case HAND -> named("Permanent Marker", "Rubik", text, 0.085, 0.36);
            case LUXURY -> named("Cinzel", "Oswald", text, 0.07, 0.36);
            case HORROR -> named("Creepster", "Oswald", text, 0.08, 0.32);
            case TECH -> named("Orbitron", "Rubik", text, 0.085, 0.46);
            case RETRO -> named("Righteous", "Rubik", text, 0.09, 0.36);
            case CLEAN -> named("Poppins", "Rubik", text, 0.075, 0.36);
        };
    }

    /** @param standIn for texts in other scripts than the family has */
    private static Face named(String family, String standIn, String text, double rim, double space) {
        Font font = Typefaces.forHeadline(text, List.of(family, standIn));
        boolean other = !font.getFamily(Locale.ROOT).startsWith(family);
        return set(font, rim, other ? Math.max(space, WIDE) : space);
    }

    private static Face set(Font any, double rim, double space) {
        Font font = any.deriveFont(Map.of(TextAttribute.SIZE, SIZE, TextAttribute.KERNING, TextAttribute.KERNING_ON));
        double capital =
                new TextLayout("H", font, EXACT).getOutline(null).getBounds2D().getHeight();
        return new Face(font, capital, rim, space);
    }

    boolean draws(String text) {
        return font.canDisplayUpTo(text) < 0;
    }

    /** Where y is 0 is the base line; empty for what has no ink. */
    Path2D outline(String word) {
        AffineTransform toUnit = AffineTransform.getScaleInstance(1 / capital, 1 / capital);
        return new Path2D.Double(new TextLayout(word, font, EXACT).getOutline(toUnit));
    }
}
