package thumbsmith.mask;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import thumbsmith.image.ImageEngine;

/** A mask as it was at one moment; white is what changes. Any thread. */
public final class PaintedMask {
    private static final int OPAQUE = 0xFF000000;

    private final MaskPlane plane;
    private final int width;
    private final int height;

    /** @param width of the picture in px, {@code height} likewise */
    PaintedMask(MaskPlane plane, int width, int height) {
        this.plane = plane;
        this.width = width;
        this.height = height;
    }

    /** Whether nothing is marked. */
    public boolean isEmpty() {
        return plane.isEmpty();
    }

    /** Grey sRGB in the picture's size. */
    public byte[] png(ImageEngine images) {
        BufferedImage drawn = drawn();
        return images.png(
                drawn.getWidth() == width && drawn.getHeight() == height ? drawn : scaled(drawn, width, height));
    }

    private BufferedImage drawn() {
        BufferedImage picture = new BufferedImage(plane.width(), plane.height(), BufferedImage.TYPE_INT_ARGB);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        byte[] values = plane.cut(plane.all());
        for (int i = 0; i < pixels.length; i++) pixels[i] = OPAQUE | (values[i] & 0xFF) * 0x010101;
        return picture;
    }

    /** A mask that was made elsewhere, brought to that size: lightness is what changes, and what is see-through stays. */
    static MaskPlane read(BufferedImage mask, int width, int height) {
        int[] pixels = ((DataBufferInt) scaled(mask, width, height).getRaster().getDataBuffer()).getData();
        byte[] values = new byte[width * height];
        for (int i = 0; i < values.length; i++) values[i] = (byte) lightness(pixels[i]);
        return new MaskPlane(width, height, values);
    }

    private static int lightness(int argb) {
        int grey = (299 * (argb >> 16 & 0xFF) + 587 * (argb >> 8 & 0xFF) + 114 * (argb & 0xFF) + 500) / 1000;
        return grey * (argb >>> 24) / 255;
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = scaled.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return scaled;
    }
}
