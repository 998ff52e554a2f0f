package thumbsmith.image.codec;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A PNG, chunk by chunk. */
final class PngWriter {
    static final int SIGNATURE = 8;
    private static final byte[] SIGNATURE_BYTES = "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final int TYPE = 4;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    PngWriter(int width, int height, int bits, int colourType) {
        file.writeBytes(SIGNATURE_BYTES);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        chunk("IHDR", header.put((byte) bits).put((byte) colourType).array());
    }

    void chunk(String type, byte[] data) {
        file.writeBytes(framed(type, data));
    }

    byte[] finished() {
        chunk("IEND", new byte[0]);
        return file.toByteArray();
    }

    /** Length, type, data and their checksum. */
    static byte[] framed(String type, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length).putInt(data.length);
        chunk.put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, TYPE + data.length);
        return chunk.putInt((int) sum.getValue()).array();
    }
}
