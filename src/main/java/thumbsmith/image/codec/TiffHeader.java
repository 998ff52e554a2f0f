package thumbsmith.image.codec;

import thumbsmith.image.ExifOrientation;
import thumbsmith.image.Signature;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Header.Reader;
import thumbsmith.image.codec.PictureFacts.Colour;

/** The first picture of a TIFF. */
final class TiffHeader {
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int BITS = 258;
    private static final int COMPRESSION = 259;
    private static final int PHOTOMETRIC = 262;
    private static final int ORIENTATION = 274;
    private static final int SAMPLES = 277;
    private static final int PLANAR = 284;
    private static final int EXTRA_SAMPLES = 338;
    private static final int SAMPLE_FORMAT = 339;
    private static final int PROFILE = 34675;
    private static final int UNKNOWN = 65_000;
    /** Deflate's utmost, which is the densest packing of 8-bit pixels that is in use. */
    private static final long PACKED = 1_032;

    private TiffHeader() {}

    static Header read(byte[] tiff) throws UnreadablePictureException {
        TiffTags tags = TiffTags.first(tiff);
        int bits = tags.number(BITS, 1);
        int samples = tags.number(SAMPLES, 1);
        Colour colour = colour(tags.number(PHOTOMETRIC, 1));
        int orientation = tags.number(ORIENTATION, ExifOrientation.UPRIGHT);
        return new Header(
                Signature.TIFF,
                tags.number(WIDTH, 0),
                tags.number(HEIGHT, 0),
                colour,
                bits,
                tags.number(EXTRA_SAMPLES, 0) > 0,
                orientation >= 1 && orientation <= 8 ? orientation : ExifOrientation.UPRIGHT,
                tags.bytes(PROFILE),
                reader(tags, bits, colour),
                mostPixels(tiff.length, Math.max(1, bits * samples), tags.number(COMPRESSION, 1)),
                4 + Math.max(1, bits / 8) * samples);
    }

    /** A copy that says that it is upright; the same array where it says so already. */
    static byte[] untagged(byte[] tiff, Header header) {
        if (header.orientation() == ExifOrientation.UPRIGHT) return tiff;
        byte[] copy = tiff.clone();
        TiffTags.first(copy).set(ORIENTATION, ExifOrientation.UPRIGHT);
        return copy;
    }

    /** A copy whose profile goes by a number that no reader knows. */
    static byte[] withoutProfile(byte[] tiff) {
        byte[] copy = tiff.clone();
        TiffTags.first(copy).rename(PROFILE, UNKNOWN);
        return copy;
    }

    private static Colour colour(int photometric) {
        return switch (photometric) {
            case 0, 1 -> Colour.GREY;
            case 3 -> Colour.PALETTE;
            case 5 -> Colour.CMYK;
            default -> Colour.RGB;
        };
    }

    /** OpenCV drops the alpha of greys and gives colours already multiplied with it. */
    private static Reader reader(TiffTags tags, int bits, Colour colour) {
        boolean common = (bits == 8 || bits == 16)
                && colour != Colour.CMYK
                && tags.number(PHOTOMETRIC, 1) <= 3
                && tags.number(PLANAR, 1) == 1
                && tags.number(SAMPLE_FORMAT, 1) == 1;
        return common && tags.number(EXTRA_SAMPLES, -1) < 0 ? Reader.OPENCV : Reader.IMAGE_IO;
    }

    private static long mostPixels(long bytes, int bitsPerPixel, int compression) {
        boolean plain = compression == 1;
        return plain ? bytes * 8 / bitsPerPixel : PlausibleSize.atMost(bytes, PACKED * 8 / bitsPerPixel);
    }
}
