package thumbsmith.image.codec;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import thumbsmith.image.ExifOrientation;
import thumbsmith.image.PngChunk;
import thumbsmith.image.Signature;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Header.Reader;
import thumbsmith.image.codec.PictureFacts.Colour;

/** A PNG's chunks around its pixels. */
final class PngHeader {
    /** Deflate's utmost: 258 bytes for two bits. */
    private static final long DEFLATE_RATIO = 1_032;

    private PngHeader() {}

    static Header read(byte[] png) throws UnreadablePictureException {
        List<PngChunk> chunks = PngChunk.of(png);
        ByteBuffer start = chunks.stream()
                .findFirst()
                .filter(it -> it.type().equals("IHDR") && it.dataLength() == 13)
                .map(it -> it.data(png))
                .orElseThrow(Header::damaged);
        int width = start.getInt();
        int height = start.getInt();
        int bits = start.get();
        Type type = Type.of(start.get());
        boolean clear = has(chunks, "tRNS");
        boolean interlaced = start.get(start.position() + 2) != 0;
        return new Header(
                Signature.PNG,
                width,
                height,
                type.colour,
                bits,
                type.alpha || clear,
                orientation(png, chunks),
                profile(png, chunks),
                clear ? Reader.IMAGE_IO : Reader.OPENCV,
                mostPixels(chunks, bits * type.channels),
                interlaced || bits == 16 ? type.channels * 2 : 0);
    }

    /** The declared pixels lie deflated in IDAT, so this bound is exact. */
    private static long mostPixels(List<PngChunk> chunks, int bitsPerPixel) {
        long packed = chunks.stream()
                .filter(it -> it.type().equals("IDAT"))
                .mapToLong(PngChunk::dataLength)
                .sum();
        return packed * DEFLATE_RATIO * 8 / Math.max(1, bitsPerPixel);
    }

    private static int orientation(byte[] png, List<PngChunk> chunks) {
        return first(chunks, "eXIf")
                .map(it -> ExifOrientation.inTiff(it.data(png).slice()))
                .orElse(ExifOrientation.UPRIGHT);
    }

    /** A profile's name, a zero, the method (0 for deflate), then the deflated profile. */
    private static Optional<byte[]> profile(byte[] png, List<PngChunk> chunks) {
        return first(chunks, "iCCP").map(it -> it.data(png)).flatMap(data -> {
            while (data.hasRemaining() && data.get() != 0) {
                continue;
            }
            return data.remaining() < 2 ? Optional.empty() : Inflated.of(data.position(data.position() + 1));
        });
    }

    private static Optional<PngChunk> first(List<PngChunk> chunks, String type) {
        return chunks.stream().filter(it -> it.type().equals(type)).findFirst();
    }

    private static boolean has(List<PngChunk> chunks, String type) {
        return first(chunks, type).isPresent();
    }

    private enum Type {
        GREY(Colour.GREY, 1, false),
        RGB(Colour.RGB, 3, false),
        PALETTE(Colour.PALETTE, 1, false),
        GREY_ALPHA(Colour.GREY, 2, true),
        RGB_ALPHA(Colour.RGB, 4, true);

        private final Colour colour;
        private final int channels;
        private final boolean alpha;

        Type(Colour colour, int channels, boolean alpha) {
            this.colour = colour;
            this.channels = channels;
            this.alpha = alpha;
        }

        static Type of(int code) throws UnreadablePictureException {
            return switch (code) {
                case 0 -> GREY;
                case 2 -> RGB;
                case 3 -> PALETTE;
                case 4 -> GREY_ALPHA;
                case 6 -> RGB_ALPHA;
                default -> throw Header.damaged();
            };
        }
    }
}
