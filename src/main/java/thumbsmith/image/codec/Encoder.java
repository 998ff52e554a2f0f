package thumbsmith.image.codec;

import thumbsmith.image.Bitmap;

/** Pixels to files, in memory. */
public final class Encoder {
    private Encoder() {}

    public static byte[] encode(Bitmap picture, EncodeOptions options) {
        throw new UnsupportedOperationException("Under construction");
    }

    /** The largest quality whose file weighs at most so many bytes; {@code options.quality()} is the ceiling. */
    public static Fitted encodeWithin(Bitmap picture, EncodeOptions options, long maxBytes) {
        throw new UnsupportedOperationException("Under construction");
    }
}
