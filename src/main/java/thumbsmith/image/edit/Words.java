package thumbsmith.image.edit;

/**
 * Words to be set on a picture; all lengths in px of it.
 *
 * @param text lines parted by line feeds
 * @param size of the letters' em
 * @param rgb and outlineRgb: sRGB {@code 0xRRGGBB}
 * @param outline how far it reaches around the letters; 0 for none
 * @param shadow 0–100, how dark
 * @param x and y: the centre of the words
 */
public record Words(
        String text,
        String font,
        double size,
        int rgb,
        double outline,
        int outlineRgb,
        int shadow,
        double x,
        double y) {
    /** What stands in for a font that is not on this machine. */
    public static final String STANDARD_FONT = "Anton";
}
