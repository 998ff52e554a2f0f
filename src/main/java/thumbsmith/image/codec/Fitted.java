package thumbsmith.image.codec;

/** What came of a byte budget. */
public sealed interface Fitted {
    /**
     * The largest quality whose file fits.
     *
     * @param quality 1–100; 100 where the format has none
     */
    record Fits(byte[] bytes, int quality) implements Fitted {}

    /**
     * Not even the lowest quality fits at this size.
     *
     * @param smallest bytes at the lowest quality
     * @param width and height: the largest size of the same shape that would fit, in px
     */
    record TooLarge(long smallest, int width, int height) implements Fitted {}
}
