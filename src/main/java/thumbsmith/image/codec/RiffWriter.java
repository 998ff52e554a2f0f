package thumbsmith.image.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The frame around what a WebP is made of. */
final class RiffWriter {
    private static final int FRAME = 8;

    private RiffWriter() {}

    /** Name, length, data, and a zero where the length is odd. */
    static byte[] framed(String name, byte[] data) {
        ByteBuffer chunk =
                ByteBuffer.allocate(FRAME + data.length + (data.length & 1)).order(ByteOrder.LITTLE_ENDIAN);
        chunk.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(data.length).put(data);
        return chunk.array();
    }
}
