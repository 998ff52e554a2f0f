package thumbsmith.image.codec;

import thumbsmith.image.Signature;

/** At what fraction of its size a picture is decoded. */
final class Fraction {
    private static final int SMALLEST = 8;

    private Fraction() {}

    /**
     * @param width and height: what is wanted upright, in px
     * @return 1, 2, 4 or 8: by how much each side is divided, so that twice what is wanted remains
     */
    static int of(Header header, int width, int height) {
        if (header.format() != Signature.JPEG || header.reader() != Header.Reader.OPENCV) return 1;
        int step = 1;
        while (step < SMALLEST
                && header.uprightWidth() / (step * 2L) >= 2L * width
                && header.uprightHeight() / (step * 2L) >= 2L * height) {
            step *= 2;
        }
        return step;
    }
}
