package thumbsmith.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Text entries as one XMP packet in an APP1 segment of a JPEG. */
final class JpegText {
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final int MOST_BYTES = 0xFFFF - 2;

    private JpegText() {}

    static byte[] write(byte[] jpeg, Map<String, String> entries) {
        List<JpegSegment> header = JpegSegment.header(jpeg);
        Map<String, String> all = new LinkedHashMap<>(read(jpeg));
        all.putAll(entries);
        int place = header.stream()
                .takeWhile(it -> belongsFirst(jpeg, it))
                .mapToInt(JpegSegment::end)
                .max()
                .orElse(2);
        var out = new ByteArrayOutputStream(jpeg.length + 1024);
        out.write(jpeg, 0, place);
        out.writeBytes(segment(XmpPacket.write(all)));
        Predicate<JpegSegment> replaced = it -> isOurs(jpeg, it);
        header.stream()
                .filter(it -> it.start() >= place)
                .filter(replaced.negate())
                .forEach(it -> out.write(jpeg, it.start(), it.end() - it.start()));
        int rest = header.isEmpty() ? 2 : header.getLast().end();
        out.write(jpeg, rest, jpeg.length - rest);
        return out.toByteArray();
    }

    static Map<String, String> read(byte[] jpeg) {
        return JpegSegment.header(jpeg).stream()
                .filter(it -> isOurs(jpeg, it))
                .findFirst()
                .map(it -> XmpPacket.read(packet(jpeg, it)))
                .orElse(Map.of());
    }

    /** JFIF must be the first segment, and Exif by custom the next. */
    private static boolean belongsFirst(byte[] jpeg, JpegSegment segment) {
        return segment.marker() == JpegSegment.APP0
                || segment.marker() == JpegSegment.APP1 && segment.beginsWith(jpeg, "Exif\0\0");
    }

    private static boolean isOurs(byte[] jpeg, JpegSegment segment) {
        return segment.marker() == JpegSegment.APP1
                && segment.beginsWith(jpeg, XMP)
                && packet(jpeg, segment).contains(XmpPacket.NAMESPACE);
    }

    private static String packet(byte[] jpeg, JpegSegment segment) {
        int from = segment.bodyStart() + XMP.length();
        return new String(jpeg, from, segment.end() - from, StandardCharsets.UTF_8);
    }

    private static byte[] segment(String packet) {
        byte[] name = XMP.getBytes(StandardCharsets.ISO_8859_1);
        byte[] body = packet.getBytes(StandardCharsets.UTF_8);
        int length = name.length + body.length + 2;
        if (length > MOST_BYTES) {
            throw new IllegalArgumentException("text entries of a JPEG take at most 64 KB, these take " + length);
        }
        var out = new ByteArrayOutputStream(length + 2);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) JpegSegment.APP1, (byte) (length >> 8), (byte) length});
        out.writeBytes(name);
        out.writeBytes(body);
        return out.toByteArray();
    }
}
