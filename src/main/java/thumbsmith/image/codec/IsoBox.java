package thumbsmith.image.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box of an ISO base media file: a type of four letters and a body.
 *
 * @param body big-endian, from the first byte after the type to the box's end
 */
record IsoBox(String type, ByteBuffer body) {
    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    /** Every known file has some dozens. */
    private static final int MOST = 10_000;

    /** The boxes from the buffer's position on, as far as they are whole. */
    static List<IsoBox> in(ByteBuffer file) {
        List<IsoBox> boxes = new ArrayList<>();
        int at = file.position();
        while (at + HEAD <= file.limit() && boxes.size() < MOST) {
            long length = Integer.toUnsignedLong(file.getInt(at));
            int head = length == 1 ? LONG_HEAD : HEAD;
            if (length == 1 && at + LONG_HEAD <= file.limit()) length = file.getLong(at + HEAD);
            if (length == 0) length = file.limit() - at;
            if (length < head || length > file.limit() - at) break;
            boxes.add(new IsoBox(type(file, at + 4), file.slice(at + head, (int) length - head)));
            at += (int) length;
        }
        return boxes;
    }

    static Optional<ByteBuffer> first(List<IsoBox> boxes, String type) {
        return boxes.stream().filter(it -> it.type.equals(type)).findFirst().map(it -> it.body.duplicate());
    }

    static String type(ByteBuffer file, int at) {
        byte[] letters = new byte[4];
        file.get(at, letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }
}
