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
     * @param width and height: in px, the largest size of the same shape, to some 2 %, that would fit at quality 60 (or
     *     the ceiling where that is lower); 0 × 0 where not even one pixel would
     */
    record TooLarge(long smallest, int width, int height) implements Fitted {}
}
