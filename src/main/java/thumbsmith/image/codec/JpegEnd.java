package thumbsmith.image.codec;

import thumbsmith.image.JpegSegment;
import thumbsmith.image.UnreadablePictureException;

/** Finds JPEGs that end early: libjpeg paints what is missing grey, and that is no picture to work with. */
final class JpegEnd {
    private static final byte MARKER = (byte) 0xFF;
    private static final byte END = (byte) 0xD9;

    private JpegEnd() {}

    /** Mostly the last two bytes tell; cameras also write a preview or a film after the end. */
    static void check(byte[] jpeg) throws UnreadablePictureException {
        if (isEnd(jpeg, jpeg.length - 2)) return;
        int start = JpegSegment.header(jpeg).getLast().end();
        for (int at = start; at < jpeg.length - 1; at++) {
            if (isEnd(jpeg, at)) return;
        }
        throw new UnreadablePictureException("This picture is incomplete: its file ends too early.");
    }

    /** Among compressed pixels the marker's first byte is always followed by a zero. */
    private static boolean isEnd(byte[] jpeg, int at) {
        return jpeg[at] == MARKER && jpeg[at + 1] == END;
    }
}
