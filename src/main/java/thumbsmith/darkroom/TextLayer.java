package thumbsmith.darkroom;

/**
 * Words on the picture.
 *
 * @param text one or more lines, parted by line feeds
 * @param font a family that ships with the program or is installed; {@link #DEFAULT_FONT} where it is missing
 * @param size height of the letters' em, in fractions of the result's height
 * @param rgb sRGB {@code 0xRRGGBB}
 * @param outline stroke width in fractions of the letters' size; 0 for none
 * @param outlineRgb sRGB
 * @param shadow 0–100, how dark the shadow below is
 * @param x and y: the centre of the words, in fractions of the result
 */
public record TextLayer(
        String text,
        String font,
        double size,
        int rgb,
        double outline,
        int outlineRgb,
        int shadow,
        double x,
        double y) {
    public static final String DEFAULT_FONT = "Anton";
    /** Far more than a thumbnail can show, in UTF-16 units. */
    public static final int LONGEST = 2000;

    public TextLayer {
        if (text.length() > LONGEST) throw new IllegalArgumentException("a text has at most " + LONGEST + " letters");
        if (!(Math.abs(x) <= 10 && Math.abs(y) <= 10)) throw new IllegalArgumentException("x and y are −10 to 10");
        if (!(size > 0 && size <= 2)) throw new IllegalArgumentException("size is above 0, at most 2 heights");
        if (!(outline >= 0 && outline <= 1)) throw new IllegalArgumentException("outline is 0–1 of the size");
        if (shadow < 0 || shadow > 100) throw new IllegalArgumentException("shadow is 0–100");
    }

    /** White with a black outline, in the upper third. */
    public static TextLayer of(String text) {
        return new TextLayer(text, DEFAULT_FONT, 0.18, 0xFFFFFF, 0.08, 0x000000, 60, 0.5, 0.3);
    }
}
