package thumbsmith.image.codec;

/** How many pixels a file of that many bytes may declare. */
final class PlausibleSize {
    /**
     * Any file may declare so much: a plain 4K picture (8.3 MP) of a few hundred bytes is common, and a lie of this size
     * costs 64 MB at most.
     */
    private static final long ALWAYS = 16_000_000;

    private PlausibleSize() {}

    static long atMost(long bytes, long pixelsPerByte) {
        return Math.max(ALWAYS, bytes * pixelsPerByte);
    }
}
