package thumbsmith.image;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A picture ready for a screen, without a toolkit.
 *
 * @param width in px
 * @param height in px
 * @param argb premultiplied sRGB, row by row, {@code width * height} of them; not copied, so nobody writes into it
 */
public record Pixels(int width, int height, int[] argb) {
    public Pixels {
        if (argb.length != width * height) {
            throw new IllegalArgumentException(width + " × " + height + " px need not " + argb.length + " values");
        }
    }

    public static Pixels of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D pen = copy.createGraphics();
        pen.setComposite(AlphaComposite.Src);
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return new Pixels(width, height, ((DataBufferInt) copy.getRaster().getDataBuffer()).getData());
    }

    /** Turns straight ARGB into premultiplied, in place. */
    static void premultiply(int[] argb) {
        for (int i = 0; i < argb.length; i++) {
            int alpha = argb[i] >>> 24;
            if (alpha != 255) argb[i] = premultiplied(argb[i], alpha);
        }
    }

    private static int premultiplied(int argb, int alpha) {
        int red = share(argb >> 16 & 0xFF, alpha);
        int green = share(argb >> 8 & 0xFF, alpha);
        int blue = share(argb & 0xFF, alpha);
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    private static int share(int channel, int alpha) {
        return (channel * alpha + 127) / 255;
    }

    /** What the pixels take in memory, in bytes. */
    public long byteSize() {
        return 4L * argb.length;
    }
}
