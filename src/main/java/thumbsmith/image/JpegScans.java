package thumbsmith.image;

/** The pixels of a JPEG, after its header. */
final class JpegScans {
    private static final int END = 0xD9;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;

    private JpegScans() {}

    /**
     * The offset after the picture's end mark, or the file's length where there is none. What cameras write behind it,
     * such as a second picture or a film, has places and times of its own.
     *
     * @param from offset of the first marker after the header
     */
    static int end(byte[] jpeg, int from) {
        int at = from;
        while (at + 1 < jpeg.length) {
            if ((jpeg[at] & 0xFF) != 0xFF) {
                at++;
                continue;
            }
            int marker = jpeg[at + 1] & 0xFF;
            if (marker == END) return at + 2;
            at += isOfPixels(marker) ? 2 : length(jpeg, at, marker);
        }
        return jpeg.length;
    }

    /** A zero after 0xFF stands for 0xFF itself; restarts come between rows. */
    private static boolean isOfPixels(int marker) {
        return marker == 0 || marker >= FIRST_RESTART && marker <= LAST_RESTART;
    }

    /** Of a whole segment, such as the tables between scans; a 0xFF before a marker only fills. */
    private static int length(byte[] jpeg, int at, int marker) {
        if (marker == 0xFF || at + 3 >= jpeg.length) return 1;
        return Math.max(2, 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF));
    }
}
