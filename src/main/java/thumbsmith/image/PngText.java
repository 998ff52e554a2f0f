package thumbsmith.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** Text entries as uncompressed iTXt chunks right after a PNG's header chunk. */
final class PngText {
    private static final String TYPE = "iTXt";

    private PngText() {}

    static byte[] write(byte[] png, Map<String, String> entries) {
        List<PngChunk> chunks = PngChunk.of(png);
        if (chunks.isEmpty()) {
            return png;
        }
        var out = new ByteArrayOutputStream(png.length + 1024);
        int bodyStart = chunks.getFirst().end();
        out.write(png, 0, bodyStart);
        entries.forEach((key, value) -> out.writeBytes(chunk(body(key, value))));
        copyWithout(png, chunks, entries, out);
        int rest = chunks.getLast().end();
        out.write(png, rest, png.length - rest);
        return out.toByteArray();
    }

    static Map<String, String> read(byte[] png) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (PngChunk chunk : PngChunk.of(png)) {
            readEntry(png, chunk, entries);
        }
        return entries;
    }

    private static void copyWithout(
            byte[] png, List<PngChunk> chunks, Map<String, String> gone, ByteArrayOutputStream out) {
        for (PngChunk chunk : chunks.subList(1, chunks.size())) {
            Map<String, String> entry = new LinkedHashMap<>();
            readEntry(png, chunk, entry);
            if (!entry.keySet().stream().anyMatch(gone::containsKey)) {
                out.write(png, chunk.start(), chunk.end() - chunk.start());
            }
        }
    }

    /** Keyword, two flag bytes and two empty names, then the text. */
    private static byte[] body(String key, String value) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(TYPE.getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(key.getBytes(StandardCharsets.ISO_8859_1));
        body.writeBytes(new byte[5]);
        body.writeBytes(value.getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static byte[] chunk(byte[] typeAndData) {
        CRC32 sum = new CRC32();
        sum.update(typeAndData);
        return ByteBuffer.allocate(typeAndData.length + 8)
                .putInt(typeAndData.length - 4)
                .put(typeAndData)
                .putInt((int) sum.getValue())
                .array();
    }

    private static void readEntry(byte[] png, PngChunk chunk, Map<String, String> entries) {
        int from = chunk.start() + 8;
        int to = chunk.end() - 4;
        int keyEnd = zero(png, from, to);
        if (!chunk.type().equals(TYPE) || keyEnd + 3 > to || png[keyEnd + 1] != 0) {
            return;
        }
        int textFrom = zero(png, zero(png, keyEnd + 3, to) + 1, to) + 1;
        if (textFrom <= to) {
            String key = new String(png, from, keyEnd - from, StandardCharsets.ISO_8859_1);
            entries.put(key, new String(png, textFrom, to - textFrom, StandardCharsets.UTF_8));
        }
    }

    /** The next zero byte, or {@code to} if there is none. */
    private static int zero(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != 0) {
            at++;
        }
        return at;
    }
}
