package thumbsmith.image;

/**
 * Says no to a picture by its declared size, before a byte is allocated for it. Two bounds: 200 megapixels, which is more
 * than any camera in common use gives, and what the heap has room for.
 */
final class PixelBudget {
    private static final long MOST_PIXELS = 200_000_000L;
    private static final int LONGEST_SIDE = 100_000;
    /** Decoded (3 or 4), as ARGB (4), and turned upright (4). */
    private static final long BYTES_PER_PIXEL = 12;

    /** Of the whole heap rather than of what is free just now: that also counts what nobody needs any more as taken. */
    private static final double SHARE_OF_HEAP = 0.6;

    private PixelBudget() {}

    static void checkDeclared(int width, int height) throws UnreadablePictureException {
        if (width < 1 || height < 1) {
            throw new UnreadablePictureException("This picture is damaged: it says that it is empty.");
        }
        if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
            throw new UnreadablePictureException(
                    "This picture is too large to open: it says that it is " + width + " × " + height + " pixels.");
        }
    }

    static void checkRoom(int width, int height) throws UnreadablePictureException {
        if ((long) width * height * BYTES_PER_PIXEL > Runtime.getRuntime().maxMemory() * SHARE_OF_HEAP) {
            throw noRoom();
        }
    }

    static UnreadablePictureException noRoom() {
        return new UnreadablePictureException("There is not enough memory free to open a picture of this size.");
    }
}
