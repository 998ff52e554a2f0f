package thumbsmith.image.codec;

import com.drew.lang.Rational;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** One list of EXIF entries to be written, big-endian, in the order of their tags as TIFF wants it. */
final class TiffDirectory {
    private static final int ENTRY = 12;
    private static final int COUNT_AND_NEXT = 2 + 4;
    /** What fits into an entry itself. */
    private static final int INLINE = 4;

    private static final int BYTE = 1;
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int UNDEFINED = 7;
    private static final int SIGNED_RATIONAL = 10;

    private final Map<Integer, Entry> entries = new TreeMap<>();

    private record Entry(int type, int count, byte[] value) {
        /** After the list, at an even place. */
        int outside() {
            return value.length <= INLINE ? 0 : value.length + (value.length & 1);
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** As UTF-8, which most readers expect of what the standard calls ASCII. */
    void text(int tag, String text) {
        byte[] words = text.getBytes(StandardCharsets.UTF_8);
        byte[] ended = ByteBuffer.allocate(words.length + 1).put(words).array();
        entries.put(tag, new Entry(ASCII, ended.length, ended));
    }

    void undefined(int tag, String ascii) {
        byte[] bytes = ascii.getBytes(StandardCharsets.US_ASCII);
        entries.put(tag, new Entry(UNDEFINED, bytes.length, bytes));
    }

    void number(int tag, int value) {
        entries.put(
                tag,
                new Entry(
                        SHORT, 1, ByteBuffer.allocate(2).putShort((short) value).array()));
    }

    void offset(int tag, int value) {
        entries.put(tag, new Entry(LONG, 1, ByteBuffer.allocate(4).putInt(value).array()));
    }

    void bytes(int tag, byte... values) {
        entries.put(tag, new Entry(BYTE, values.length, values));
    }

    void signedFraction(int tag, Rational value) {
        fractions(SIGNED_RATIONAL, tag, value);
    }

    void fractions(int tag, Rational... values) {
        fractions(RATIONAL, tag, values);
    }

    private void fractions(int type, int tag, Rational... values) {
        ByteBuffer pairs = ByteBuffer.allocate(8 * values.length);
        for (Rational value : values) {
            pairs.putInt((int) value.getNumerator()).putInt((int) value.getDenominator());
        }
        entries.put(tag, new Entry(type, values.length, pairs.array()));
    }

    /** In bytes, with the values that lie outside the list. */
    int size() {
        int outside = entries.values().stream().mapToInt(Entry::outside).sum();
        return COUNT_AND_NEXT + entries.size() * ENTRY + outside;
    }

    /** @param start where the list begins, counted from the beginning of the TIFF block */
    byte[] at(int start) {
        ByteBuffer out = ByteBuffer.allocate(size()).putShort((short) entries.size());
        int outside = COUNT_AND_NEXT + entries.size() * ENTRY;
        for (Map.Entry<Integer, Entry> it : entries.entrySet()) {
            Entry entry = it.getValue();
            out.putShort(it.getKey().shortValue())
                    .putShort((short) entry.type())
                    .putInt(entry.count());
            if (entry.outside() == 0) {
                out.put(entry.value()).position(out.position() + INLINE - entry.value().length);
            } else {
                out.putInt(start + outside).put(outside, entry.value());
                outside += entry.outside();
            }
        }
        return out.array();
    }
}
