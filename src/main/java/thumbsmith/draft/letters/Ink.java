package thumbsmith.draft.letters;

/**
 * The colours of a word, sRGB {@code 0xRRGGBB}.
 *
 * @param top and bottom: the letters run from one to the other
 * @param rim of the outline
 * @param bar below the word, or behind letters that have depth
 * @param glow around it
 */
record Ink(int top, int bottom, int rim, int bar, int glow) {
    static Ink flat(int colour, int rim) {
        return new Ink(colour, colour, rim, rim, colour);
    }

    static Ink running(int top, int bottom, int rim) {
        return new Ink(top, bottom, rim, rim, bottom);
    }

    static Ink deep(int top, int bottom, int rim, int behind) {
        return new Ink(top, bottom, rim, behind, bottom);
    }

    static Ink onBar(int colour, int bar) {
        return new Ink(colour, colour, bar, bar, bar);
    }
}
