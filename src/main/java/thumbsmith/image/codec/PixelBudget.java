package thumbsmith.image.codec;

import org.bytedeco.javacpp.Pointer;
import thumbsmith.image.UnreadablePictureException;

/**
 * Says no to a picture by its header, before a byte is allocated for its pixels: when it declares more than 200 megapixels,
 * which is more than any camera in common use gives; when so many pixels cannot be in so few bytes; when there is no room.
 */
final class PixelBudget {
    private static final long MOST_PIXELS = 200_000_000L;
    private static final int LONGEST_SIDE = 100_000;
    /** Decoded, and once more turned upright. */
    private static final int NATIVE_BYTES = 8;
    /** ImageIO's own raster is in the header's scratch; this is a strip of it as ARGB, and room for its reader. */
    private static final int HEAP_BYTES = 1;

    /** Of the whole memory rather than of what is free just now: that also counts what nobody needs any more as taken. */
    private static final double SHARE = 0.6;

    private PixelBudget() {}

    static void checkDeclared(Header header) throws UnreadablePictureException {
        long pixels = (long) header.width() * header.height();
        if (header.width() < 1 || header.height() < 1) {
            throw new UnreadablePictureException("This picture is damaged: it says that it is empty.");
        }
        if (pixels > MOST_PIXELS || Math.max(header.width(), header.height()) > LONGEST_SIDE) {
            throw new UnreadablePictureException("This picture is too large to open: " + declared(header) + ".");
        }
        if (pixels > header.mostPixels()) {
            throw new UnreadablePictureException(
                    "This picture is damaged: " + declared(header) + ", which is far more than its file can hold.");
        }
    }

    /** @param step the fraction that is decoded: 1, 2, 4 or 8 */
    static void checkRoom(Header header, int step) throws UnreadablePictureException {
        long pixels = (long) header.width() * header.height();
        boolean onHeap = header.reader() == Header.Reader.IMAGE_IO;
        long scratch = pixels * header.scratch();
        long decoded = pixels / step / step * NATIVE_BYTES;
        boolean fits = onHeap
                ? scratch + pixels * HEAP_BYTES <= heap() && decoded <= outside()
                : scratch + decoded <= outside();
        if (!fits) throw UnreadablePictureException.noRoom();
    }

    private static long heap() {
        return (long) (Runtime.getRuntime().maxMemory() * SHARE);
    }

    /** What JavaCPP lets the whole process take, four times the heap unless told otherwise. */
    private static long outside() {
        return (long) (Pointer.maxPhysicalBytes() * SHARE);
    }

    private static String declared(Header header) {
        return "it says that it is " + header.uprightWidth() + " × " + header.uprightHeight() + " pixels";
    }
}
