package thumbsmith.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One chunk of a PNG.
 *
 * @param type four letters
 * @param start offset of its length in the file
 * @param end offset of the first byte after its checksum
 */
public record PngChunk(String type, int start, int end) {
    public static final int SIGNATURE = 8;
    /** Length, type and checksum around a chunk's data. */
    private static final int FRAME = 12;

    /** The chunks as far as they are whole; never throws. */
    public static List<PngChunk> of(byte[] png) {
        List<PngChunk> chunks = new ArrayList<>();
        int at = SIGNATURE;
        while (at + FRAME <= png.length) {
            long end = at + FRAME + Integer.toUnsignedLong(ByteBuffer.wrap(png).getInt(at));
            if (end > png.length) {
                break;
            }
            chunks.add(new PngChunk(new String(png, at + 4, 4, StandardCharsets.ISO_8859_1), at, (int) end));
            at = (int) end;
        }
        return chunks;
    }

    /** In bytes. */
    public int dataLength() {
        return end - start - FRAME;
    }

    /** What the chunk holds, between its type and its checksum. */
    public ByteBuffer data(byte[] png) {
        return ByteBuffer.wrap(png, start + 8, dataLength());
    }
}
