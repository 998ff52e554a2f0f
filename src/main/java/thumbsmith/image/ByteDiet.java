package thumbsmith.image;

import java.awt.image.BufferedImage;

/** Finds the best encoding of a picture that weighs at most so many bytes: first by quality, then by size. */
final class ByteDiet {
    private static final double[] QUALITIES = {0.92, 0.85, 0.75};

    private ByteDiet() {}

    static byte[] fit(BufferedImage picture, long maxBytes) throws UnreadablePictureException {
        boolean opaque = Srgb.isOpaque(picture);
        BufferedImage now = picture;
        while (true) {
            byte[] bytes = opaque ? lightestJpeg(now, maxBytes) : Encoding.png(now);
            if (bytes.length <= maxBytes) {
                return bytes;
            }
            if (now.getWidth() == 1 && now.getHeight() == 1) {
                throw new UnreadablePictureException("This picture cannot be made as small as " + maxBytes + " bytes.");
            }
            now = smaller(now, bytes.length, maxBytes);
        }
    }

    /** The first quality that fits, else the lowest. */
    private static byte[] lightestJpeg(BufferedImage picture, long maxBytes) {
        byte[] bytes = new byte[0];
        for (double quality : QUALITIES) {
            bytes = Encoding.jpeg(picture, quality);
            if (bytes.length <= maxBytes) {
                return bytes;
            }
        }
        return bytes;
    }

    /** Aims a little below the bound by area, so that one or two steps suffice. */
    private static BufferedImage smaller(BufferedImage picture, long bytes, long maxBytes) {
        double byArea = Math.sqrt(0.95 * maxBytes / bytes);
        double ratio = Math.clamp(byArea, 0.1, 0.95);
        int width = Math.max(1, (int) (picture.getWidth() * ratio));
        int height = Math.max(1, (int) (picture.getHeight() * ratio));
        return Scaling.fit(picture, width, height);
    }
}
