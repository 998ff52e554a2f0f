package thumbsmith.draft.paint;

/**
 * The four colours of a draft, sRGB {@code 0xRRGGBB}.
 *
 * @param deep the dark end of the background, also the outline of letters
 * @param base the background's main colour
 * @param accent for shapes and rims
 * @param pop light and loud, for the word that should be read first
 */
public record Palette(int deep, int base, int accent, int pop) {}
