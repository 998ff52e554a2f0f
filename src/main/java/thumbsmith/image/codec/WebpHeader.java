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

    private static final int ALPHA = 0x10;

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

    /**
     * Programs that add metadata to a lossless picture forget to say in the header that it has alpha, and OpenCV believes
     * them. A copy that says so; the same array where it does already.
     */
    static byte[] withAlphaTold(byte[] webp) {
        RiffChunks chunks = RiffChunks.of(webp);
        boolean told = chunks.first("VP8X").map(it -> extended(it).alpha).orElse(true);
        if (told || !size(chunks).map(Size::alpha).orElse(false)) return webp;
        byte[] copy = webp.clone();
        RiffChunks.of(copy).first("VP8X").ifPresent(it -> it.put(0, (byte) (it.get(0) | ALPHA)));
        return copy;
    }

    private static Optional<Size> size(RiffChunks chunks) {
        boolean alpha =
                chunks.first("VP8L").map(WebpHeader::lossless).map(Size::alpha).orElse(false);
        return chunks.first("VP8X")
                .map(WebpHeader::extended)
                .map(it -> new Size(it.width, it.height, it.alpha || alpha))
                .or(() -> chunks.first("VP8L").map(WebpHeader::lossless))
                .or(() -> chunks.first("VP8 ").map(WebpHeader::lossy));
    }

    /** A byte of flags, three of nothing, then the canvas less one in 24 bits each. */
    private static Size extended(ByteBuffer data) {
        int width = (data.getInt(4) & 0xFFFFFF) + 1;
        return new Size(width, (data.getInt(6) >>> 8) + 1, (data.get(0) & ALPHA) != 0);
    }

    /** A byte that says lossless, then 14 bits each less one, and a bit for alpha. */
    private static Size lossless(ByteBuffer data) {
        int bits = data.getInt(1);
        return new Size((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1, (bits >>> 28 & 1) != 0);
    }

    /** Three bytes of frame tag and three of start code, then 14 bits each. */
    private static Size lossy(ByteBuffer data) {
        return new Size(data.getShort(6) & 0x3FFF, data.getShort(8) & 0x3FFF, false);
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
