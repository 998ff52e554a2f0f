package thumbsmith.image.codec;

import java.nio.ByteBuffer;
import java.util.Optional;
import thumbsmith.image.ExifOrientation;
import thumbsmith.image.Signature;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Header.Reader;
import thumbsmith.image.codec.PictureFacts.Colour;

/** A WebP's RIFF chunks. */
final class WebpHeader {
    /** A lossy macroblock of 16×16 px takes two bits at least; a plain lossless picture could be of any size. */
    private static final int PIXELS_PER_BYTE = 1_024;
    /** libwebp's own planes while it decodes: 1.5 bytes lossy and 4 lossless, and alpha. */
    private static final int SCRATCH = 5;

    private WebpHeader() {}

    static Header read(byte[] webp) throws UnreadablePictureException {
        RiffChunks chunks = RiffChunks.of(webp);
        Size size = size(chunks).orElseThrow(Header::damaged);
        return new Header(
                Signature.WEBP,
                size.width,
                size.height,
                Colour.RGB,
                8,
                size.alpha,
                orientation(chunks),
                chunks.first("ICCP").map(WebpHeader::bytes),
                Reader.OPENCV,
                PlausibleSize.atMost(webp.length, PIXELS_PER_BYTE),
                SCRATCH);
    }

    private static Optional<Size> size(RiffChunks chunks) {
        return chunks.first("VP8X")
                .map(WebpHeader::extended)
                .or(() -> chunks.first("VP8L").map(WebpHeader::lossless))
                .or(() -> chunks.first("VP8 ").map(WebpHeader::lossy));
    }

    /** A byte of flags, three of nothing, then the canvas less one in 24 bits each. */
    private static Size extended(ByteBuffer data) {
        boolean alpha = (data.get() & 0x10) != 0;
        int width = (data.getInt(data.position() + 3) & 0xFFFFFF) + 1;
        return new Size(width, (data.getInt(data.position() + 5) >>> 8) + 1, alpha);
    }

    /** A byte that says lossless, then 14 bits each less one, and a bit for alpha. */
    private static Size lossless(ByteBuffer data) {
        int bits = data.getInt(data.position() + 1);
        return new Size((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1, (bits >>> 28 & 1) != 0);
    }

    /** Three bytes of frame tag and three of start code, then 14 bits each. */
    private static Size lossy(ByteBuffer data) {
        int at = data.position() + 6;
        return new Size(data.getShort(at) & 0x3FFF, data.getShort(at + 2) & 0x3FFF, false);
    }

    private static int orientation(RiffChunks chunks) {
        return chunks.first("EXIF")
                .map(ExifOrientation::withoutName)
                .map(ExifOrientation::inTiff)
                .orElse(ExifOrientation.UPRIGHT);
    }

    private static byte[] bytes(ByteBuffer data) {
        byte[] copy = new byte[data.remaining()];
        data.get(copy);
        return copy;
    }

    private record Size(int width, int height, boolean alpha) {}
}
