package thumbsmith.image;

import java.io.ByteArrayOutputStream;

/** The pixels of a JPEG, after its header. */
final class JpegScans {
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;

    private JpegScans() {}

    /**
     * Copies scans and the tables between them up to the end mark, and nothing else: programs may put texts between two
     * scans, and what cameras write behind the end, such as a second picture or a film, has places and times of its own.
     *
     * @param from offset of the first marker after the header
     */
    static void copy(byte[] jpeg, int from, ByteArrayOutputStream out) {
        boolean inPixels = false;
        int at = from;
        while (at < jpeg.length) {
            int next = next(jpeg, at);
            int marker = marker(jpeg, at);
            if (marker < 0 ? inPixels : isOfPicture(marker)) out.write(jpeg, at, next - at);
            if (marker == END) return;
            inPixels = marker == SCAN || inPixels && (marker < 0 || isRestart(marker));
            at = next;
        }
    }

    /** The byte after 0xFF; -1 within pixels, where a zero after 0xFF stands for 0xFF itself. */
    private static int marker(byte[] jpeg, int at) {
        boolean marked = (jpeg[at] & 0xFF) == 0xFF && at + 1 < jpeg.length;
        int marker = marked ? jpeg[at + 1] & 0xFF : 0;
        return marker == 0 || marker == 0xFF ? -1 : marker;
    }

    /** The end of the segment, or of the run of pixels, that begins there. */
    private static int next(byte[] jpeg, int from) {
        int marker = marker(jpeg, from);
        if (marker >= 0) return Math.min(jpeg.length, from + 2 + (hasLength(marker) ? length(jpeg, from + 2) : 0));
        int at = from + 1;
        while (at < jpeg.length && marker(jpeg, at) < 0) {
            at++;
        }
        return at;
    }

    /** What applications may fill as they like is left out, and so is what no decoder knows. */
    static boolean isOfPicture(int marker) {
        return marker >= 0xC0 && marker < JpegSegment.APP0;
    }

    private static boolean isRestart(int marker) {
        return marker >= FIRST_RESTART && marker < FIRST_RESTART + 8;
    }

    /** Not restarts, start, end and the one of arithmetic coding. */
    private static boolean hasLength(int marker) {
        return marker != 1 && (marker < FIRST_RESTART || marker > END);
    }

    private static int length(byte[] jpeg, int at) {
        return at + 1 < jpeg.length ? (jpeg[at] & 0xFF) << 8 | jpeg[at + 1] & 0xFF : jpeg.length - at;
    }
}
