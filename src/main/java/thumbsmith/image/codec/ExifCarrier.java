package thumbsmith.image.codec;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import thumbsmith.image.JpegSegment;
import thumbsmith.image.Signature;

/** Puts an EXIF block into a file that {@link Encoder} wrote. */
final class ExifCarrier {
    /** The most that any of the formats adds around a block, in bytes: WebP's two chunks and a filler. */
    static final int FRAME = 8 + 10 + 8 + 1;

    private static final String JPEG_NAME = "Exif\0\0";
    /** Signature and IHDR. */
    private static final int PNG_HEAD = 8 + 25;

    private static final int RIFF_HEAD = 12;
    private static final int VP8X = 10;
    private static final int HAS_EXIF = 0x08;

    private ExifCarrier() {}

    static byte[] with(byte[] encoded, byte[] tiff) {
        return switch (Signature.of(encoded).orElse(null)) {
            case JPEG -> jpeg(encoded, tiff);
            case PNG -> spliced(encoded, PNG_HEAD, PngWriter.framed("eXIf", tiff));
            case WEBP -> webp(encoded, tiff);
            case GIF, BMP, TIFF, PSD, AVIF, HEIC -> throw notOurs();
            case null -> throw notOurs();
        };
    }

    private static IllegalArgumentException notOurs() {
        return new IllegalArgumentException("only what Encoder writes can carry metadata");
    }

    /** After the JFIF segment, which wants to be the first. */
    private static byte[] jpeg(byte[] encoded, byte[] tiff) {
        byte[] name = JPEG_NAME.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer segment = ByteBuffer.allocate(4 + name.length + tiff.length);
        segment.putShort((short) (0xFF00 | JpegSegment.APP1)).putShort((short) (segment.capacity() - 2));
        segment.put(name).put(tiff);
        int at = JpegSegment.header(encoded).stream()
                .filter(it -> it.marker() == JpegSegment.APP0)
                .findFirst()
                .map(JpegSegment::end)
                .orElse(2);
        return spliced(encoded, at, segment.array());
    }

    private static byte[] webp(byte[] encoded, byte[] tiff) {
        byte[] chunks = Arrays.copyOfRange(encoded, RIFF_HEAD, encoded.length);
        var body = new ByteArrayOutputStream();
        body.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        RiffChunks found = RiffChunks.of(encoded);
        if (found.first("VP8X").isPresent()) chunks[8] |= HAS_EXIF;
        else body.writeBytes(extended(found.first("VP8 ")));
        body.writeBytes(chunks);
        body.writeBytes(RiffWriter.framed("EXIF", tiff));
        return RiffWriter.framed("RIFF", body.toByteArray());
    }

    /** The head that a WebP needs to hold more than pixels; it repeats the size, less one, in 24 bits a side. */
    private static byte[] extended(Optional<ByteBuffer> frame) {
        ByteBuffer lossy = frame.orElseThrow(ExifCarrier::notOurs);
        int width = lossy.getShort(6) & 0x3FFF;
        int height = lossy.getShort(8) & 0x3FFF;
        ByteBuffer head =
                ByteBuffer.allocate(VP8X).order(ByteOrder.LITTLE_ENDIAN).putInt(HAS_EXIF);
        head.putInt(4, width - 1).putShort(7, (short) (height - 1));
        return RiffWriter.framed("VP8X", head.array());
    }

    private static byte[] spliced(byte[] file, int at, byte[] block) {
        return ByteBuffer.allocate(file.length + block.length)
                .put(file, 0, at)
                .put(block)
                .put(file, at, file.length - at)
                .array();
    }
}
