package thumbsmith.mask;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PictureInfo;
import thumbsmith.image.Pixels;
import thumbsmith.image.UnreadablePictureException;

/**
 * The picture that is painted on.
 *
 * @param pixels no more than {@value #EDGE} px along each side: the mask has this size while it is painted
 * @param width of the file in px, {@code height} likewise
 * @param tint the colour that shows best on it, {@code 0xRRGGBB}
 */
public record Easel(Path file, Pixels pixels, int width, int height, int tint) {
    static final int EDGE = 2048;

    static Easel of(Path file, ImageEngine images) throws UnreadablePictureException {
        PictureInfo info = images.inspect(file);
        Pixels pixels = Pixels.of(decoded(file, images));
        return new Easel(file, pixels, info.width(), info.height(), Tint.on(pixels));
    }

    static BufferedImage decoded(Path file, ImageEngine images) throws UnreadablePictureException {
        return images.fit(images.decodeAtLeast(file, EDGE, EDGE), EDGE, EDGE);
    }

    /** Whether a mask of that size covers it without being stretched. */
    boolean hasShapeOf(int maskWidth, int maskHeight) {
        return isSameShape(width, height, maskWidth, maskHeight);
    }

    /** Whether one covers the other without being stretched, but for a rounded pixel. */
    public static boolean isSameShape(int width, int height, int otherWidth, int otherHeight) {
        double across = (double) otherWidth / width;
        double down = (double) otherHeight / height;
        return Math.abs(across - down) * Math.max(width, height) <= 2 * Math.max(1, Math.max(across, down));
    }
}
