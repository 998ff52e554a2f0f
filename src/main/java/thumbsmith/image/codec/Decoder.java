package thumbsmith.image.codec;

import java.nio.file.Path;
import thumbsmith.image.Bitmap;
import thumbsmith.image.UnreadablePictureException;

/**
 * Picture files to pixels, by content and never by name: upright, converted from their colour profile to sRGB, 8 bits.
 * Refuses before allocating what declares more than 200 megapixels, or far more than its bytes can hold.
 */
public final class Decoder {
    private Decoder() {}

    /** What the file says of itself, without decoding it. */
    public static PictureFacts facts(Path file) throws UnreadablePictureException {
        throw new UnsupportedOperationException("Under construction");
    }

    public static PictureFacts facts(byte[] bytes) throws UnreadablePictureException {
        throw new UnsupportedOperationException("Under construction");
    }

    public static Bitmap decode(Path file) throws UnreadablePictureException {
        throw new UnsupportedOperationException("Under construction");
    }

    public static Bitmap decode(byte[] bytes) throws UnreadablePictureException {
        throw new UnsupportedOperationException("Under construction");
    }

    /**
     * Decodes at a half, quarter or eighth where the format can and at least twice that many upright px remain on each
     * side, so that a scaling after it can still average; at full size otherwise.
     */
    public static Bitmap decodeAtLeast(byte[] bytes, int width, int height) throws UnreadablePictureException {
        throw new UnsupportedOperationException("Under construction");
    }
}
