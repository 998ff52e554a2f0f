package thumbsmith.image;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One segment of a JPEG's header.
 *
 * @param marker the byte after {@code 0xFF}
 * @param start offset of the {@code 0xFF} in the file
 * @param end offset of the first byte after the segment
 */
public record JpegSegment(int marker, int start, int end) {
    public static final int APP0 = 0xE0;
    public static final int APP1 = 0xE1;
    public static final int APP2 = 0xE2;
    public static final int APP14 = 0xEE;
    static final int APP15 = 0xEF;
    static final int COMMENT = 0xFE;
    private static final int START_OF_SCAN = 0xDA;
    private static final int MARKER_AND_LENGTH = 4;

    /** The segments before the pixels, as far as they are whole; never throws. */
    public static List<JpegSegment> header(byte[] jpeg) {
        List<JpegSegment> found = new ArrayList<>();
        int at = afterFill(jpeg, 2);
        while (at + MARKER_AND_LENGTH <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            int end = at + 2 + unsigned16(jpeg, at + 2);
            if (marker == START_OF_SCAN || end < at + MARKER_AND_LENGTH || end > jpeg.length) {
                break;
            }
            found.add(new JpegSegment(marker, at, end));
            at = afterFill(jpeg, end);
        }
        return found;
    }

    /** Any number of {@code 0xFF} may stand before a marker. Offset of the last one, the marker's own. */
    public static int afterFill(byte[] jpeg, int from) {
        int at = from;
        while (at + 1 < jpeg.length && (jpeg[at] & jpeg[at + 1] & 0xFF) == 0xFF) {
            at++;
        }
        return at;
    }

    public int bodyStart() {
        return start + MARKER_AND_LENGTH;
    }

    public boolean beginsWith(byte[] jpeg, String latin1) {
        byte[] wanted = latin1.getBytes(StandardCharsets.ISO_8859_1);
        int stop = bodyStart() + wanted.length;
        return stop <= end && Arrays.equals(jpeg, bodyStart(), stop, wanted, 0, wanted.length);
    }

    private static int unsigned16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
