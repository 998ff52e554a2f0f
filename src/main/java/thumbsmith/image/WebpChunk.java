package thumbsmith.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One chunk of a WebP.
 *
 * @param name four letters
 * @param start offset of its name in the file
 * @param end offset of the first byte after it and its padding
 */
record WebpChunk(String name, int start, int end) {
    /** {@code RIFF}, a length, {@code WEBP}. */
    static final int HEAD = 12;

    /** Offset of the length, in bytes from there on. */
    static final int SIZE = 4;

    private static final int FRAME = 8;
    /** Place, size, time and flags before the chunks of an animation's frame. */
    static final int FRAME_PLACE = 16;

    /** The chunks as far as they are whole; never throws. */
    static List<WebpChunk> of(byte[] webp) {
        return between(webp, HEAD, webp.length);
    }

    /** Those within this frame of an animation. */
    List<WebpChunk> ofFrame(byte[] webp) {
        return between(webp, bodyStart() + FRAME_PLACE, end);
    }

    private static List<WebpChunk> between(byte[] webp, int from, int to) {
        List<WebpChunk> chunks = new ArrayList<>();
        ByteBuffer file = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        int at = from;
        while (at + FRAME <= to) {
            long length = Integer.toUnsignedLong(file.getInt(at + 4));
            if (at + FRAME + length > to) break;
            // The byte that makes the length even is missing at the end of some files.
            int end = (int) Math.min(at + FRAME + length + (length & 1), to);
            chunks.add(new WebpChunk(new String(webp, at, 4, StandardCharsets.ISO_8859_1), at, end));
            at = end;
        }
        return chunks;
    }

    /** Offset of what it holds. */
    int bodyStart() {
        return start + FRAME;
    }
}
