package thumbsmith.image.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The chunks of a WebP as far as they are whole, the first of each name. */
final class RiffChunks {
    /** {@code RIFF}, a length, {@code WEBP}. */
    private static final int HEAD = 12;

    private static final int FRAME = 8;
    private final Map<String, ByteBuffer> first;

    private RiffChunks(Map<String, ByteBuffer> first) {
        this.first = first;
    }

    static RiffChunks of(byte[] riff) {
        Map<String, ByteBuffer> first = new LinkedHashMap<>();
        ByteBuffer file = ByteBuffer.wrap(riff).order(ByteOrder.LITTLE_ENDIAN);
        long at = HEAD;
        while (at + FRAME <= riff.length) {
            String name = new String(riff, (int) at, 4, StandardCharsets.ISO_8859_1);
            long length = Integer.toUnsignedLong(file.getInt((int) at + 4));
            int whole = (int) Math.min(length, riff.length - at - FRAME);
            first.putIfAbsent(name, file.slice((int) at + FRAME, whole).order(ByteOrder.LITTLE_ENDIAN));
            at += FRAME + length + (length & 1);
        }
        return new RiffChunks(first);
    }

    /** Little-endian, from the chunk's first byte to its last. */
    Optional<ByteBuffer> first(String name) {
        return Optional.ofNullable(first.get(name)).map(it -> it.duplicate().order(ByteOrder.LITTLE_ENDIAN));
    }
}
