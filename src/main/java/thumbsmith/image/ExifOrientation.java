package thumbsmith.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Reads the orientation tag out of a JPEG's APP1 segment. A parser of our own because ImageIO hands EXIF out as opaque
 * bytes. Anything odd means upright: a broken tag is no reason to refuse a picture.
 */
public final class ExifOrientation {
    public static final int UPRIGHT = 1;
    private static final String EXIF = "Exif\0\0";
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY_BYTES = 12;

    private ExifOrientation() {}

    /** @return 1–8 */
    public static int of(byte[] jpegHead) {
        return JpegSegment.header(jpegHead).stream()
                .filter(it -> it.marker() == JpegSegment.APP1 && it.beginsWith(jpegHead, EXIF))
                .findFirst()
                .map(it -> inTiff(tiff(jpegHead, it)))
                .orElse(UPRIGHT);
    }

    /** Some writers put the name that JPEG wants before it elsewhere too. */
    public static ByteBuffer withoutName(ByteBuffer exif) {
        boolean named = exif.remaining() > EXIF.length() && exif.get(exif.position()) == 'E';
        return exif.slice(
                exif.position() + (named ? EXIF.length() : 0), exif.remaining() - (named ? EXIF.length() : 0));
    }

    private static ByteBuffer tiff(byte[] jpeg, JpegSegment segment) {
        int from = segment.bodyStart() + EXIF.length();
        return ByteBuffer.wrap(jpeg, from, segment.end() - from).slice();
    }

    /** @param tiff what EXIF wraps: a TIFF without pixels, or a whole TIFF */
    public static int inTiff(ByteBuffer tiff) {
        if (tiff.limit() < 8) {
            return UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        return inDirectory(tiff, directory);
    }

    private static int inDirectory(ByteBuffer tiff, int directory) {
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int at = directory + 2 + i * ENTRY_BYTES;
            if (at > tiff.limit() - ENTRY_BYTES) {
                return UPRIGHT;
            }
            if (tiff.getShort(at) == TAG && tiff.getShort(at + 2) == SHORT) {
                return checked(tiff.getShort(at + 8));
            }
        }
        return UPRIGHT;
    }

    private static int checked(int value) {
        return value >= 1 && value <= 8 ? value : UPRIGHT;
    }
}
