package thumbsmith.image;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * Scales by halving while twice the target remains, then once by bicubic: halving averages every pixel in, so that
 * nothing flickers away as it does when bicubic alone jumps far.
 */
final class Scaling {
    private Scaling() {}

    /** Crops about the centre and scales so that exactly that size is covered. */
    static BufferedImage fill(BufferedImage picture, int width, int height) {
        return scale(picture, centred(picture, width, height), width, height);
    }

    /** Scales down, never up, so that both sides fit. */
    static BufferedImage fit(BufferedImage picture, int width, int height) {
        double ratio = Math.min(1, Math.min(1.0 * width / picture.getWidth(), 1.0 * height / picture.getHeight()));
        int w = Math.max(1, (int) Math.round(picture.getWidth() * ratio));
        int h = Math.max(1, (int) Math.round(picture.getHeight() * ratio));
        return scale(picture, new Rectangle(picture.getWidth(), picture.getHeight()), w, h);
    }

    private static Rectangle centred(BufferedImage picture, int width, int height) {
        double ratio = Math.min(1.0 * picture.getWidth() / width, 1.0 * picture.getHeight() / height);
        int w = Math.clamp(Math.round(width * ratio), 1, picture.getWidth());
        int h = Math.clamp(Math.round(height * ratio), 1, picture.getHeight());
        return new Rectangle((picture.getWidth() - w) / 2, (picture.getHeight() - h) / 2, w, h);
    }

    private static BufferedImage scale(BufferedImage picture, Rectangle part, int width, int height) {
        BufferedImage now = picture;
        Rectangle from = part;
        while (from.width >= width * 2 || from.height >= height * 2) {
            int w = from.width >= width * 2 ? from.width / 2 : from.width;
            int h = from.height >= height * 2 ? from.height / 2 : from.height;
            now = drawn(now, from, w, h, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            from = new Rectangle(w, h);
        }
        return drawn(now, from, width, height, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    }

    private static BufferedImage drawn(BufferedImage picture, Rectangle from, int w, int h, Object interpolation) {
        BufferedImage scaled = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = scaled.createGraphics();
        pen.setComposite(AlphaComposite.Src);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, interpolation);
        pen.drawImage(picture, 0, 0, w, h, from.x, from.y, from.x + from.width, from.y + from.height, null);
        pen.dispose();
        return scaled;
    }
}
