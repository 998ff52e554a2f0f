package thumbsmith.image.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tags of a TIFF's first directory. */
final class TiffTags {
    private static final int ENTRY_BYTES = 12;
    private static final int SHORT = 3;

    private final ByteBuffer file;
    private final Map<Integer, Integer> entries = new HashMap<>();

    private TiffTags(ByteBuffer file) {
        this.file = file;
    }

    /** @throws IndexOutOfBoundsException where the directory does not lie within the file */
    static TiffTags first(byte[] tiff) {
        ByteBuffer file = ByteBuffer.wrap(tiff);
        file.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        TiffTags tags = new TiffTags(file);
        int directory = file.getInt(4);
        int count = Short.toUnsignedInt(file.getShort(directory));
        for (int i = 0; i < count; i++) {
            int at = directory + 2 + i * ENTRY_BYTES;
            tags.entries.putIfAbsent(Short.toUnsignedInt(file.getShort(at)), at);
        }
        return tags;
    }

    /** The first of a tag's numbers. */
    int number(int tag, int otherwise) {
        Integer at = entries.get(tag);
        if (at == null) return otherwise;
        if (file.getShort(at + 2) != SHORT) return file.getInt(at + 8);
        boolean inPlace = file.getInt(at + 4) <= 2;
        return Short.toUnsignedInt(file.getShort(inPlace ? at + 8 : file.getInt(at + 8)));
    }

    /** Writes a number in place, for a tag that is there. */
    void set(int tag, int value) {
        int at = entries.get(tag);
        if (file.getShort(at + 2) == SHORT) file.putShort(at + 8, (short) value);
        else file.putInt(at + 8, value);
    }

    /** Gives a tag another number. */
    void rename(int tag, int other) {
        Optional.ofNullable(entries.get(tag)).ifPresent(at -> file.putShort(at, (short) other));
    }

    /** What a tag of bytes holds; empty where it would reach beyond the file. */
    Optional<byte[]> bytes(int tag) {
        Integer at = entries.get(tag);
        if (at == null) return Optional.empty();
        int length = file.getInt(at + 4);
        int from = file.getInt(at + 8);
        if (length <= 4 || from < 0 || length > file.limit() - from) return Optional.empty();
        byte[] bytes = new byte[length];
        file.get(from, bytes);
        return Optional.of(bytes);
    }
}
