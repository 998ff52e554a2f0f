package thumbsmith.image.codec;

import java.util.List;
import thumbsmith.image.JpegSegment;
import thumbsmith.image.UnreadablePictureException;

/**
 * How often a JPEG goes over its picture. Progressive files do so some ten times; nothing in the format forbids a million
 * times, each as costly as the whole picture and a few bytes long.
 */
final class JpegScans {
    private static final int MOST = 100;
    private static final byte MARKER = (byte) 0xFF;
    private static final byte SCAN = (byte) 0xDA;

    private JpegScans() {}

    /**
     * Whether it comes in more than one scan, whose coefficients are all kept until the last one: progressive, or with
     * fewer components in its first scan than in the picture.
     */
    static boolean areMany(byte[] jpeg, List<JpegSegment> header, int frameMarker, int components) {
        int scan = JpegSegment.afterFill(jpeg, header.getLast().end());
        boolean apart = scan + 4 < jpeg.length && jpeg[scan + 4] < components;
        return apart || JpegHeader.isProgressive(frameMarker);
    }

    static void check(byte[] jpeg) throws UnreadablePictureException {
        int scans = 0;
        for (int at = JpegSegment.header(jpeg).getLast().end(); at < jpeg.length - 1; at++) {
            if (jpeg[at] == MARKER && jpeg[at + 1] == SCAN && ++scans > MOST) throw Header.damaged();
        }
    }
}
