package thumbsmith.image;

import java.awt.image.BufferedImage;

/**
 * A decoded picture ready for a screen.
 *
 * @param width px
 * @param height px
 * @param argb premultiplied sRGB, {@code 0xAARRGGBB}, row by row; shared, so never written to
 */
public record Pixels(int width, int height, int[] argb) {

    public static Pixels of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage premultiplied = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = premultiplied.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return new Pixels(width, height, (int[]) premultiplied.getRaster().getDataElements(0, 0, width, height, null));
    }

    /** Memory of the pixels in bytes. */
    public long byteSize() {
        return 4L * argb.length;
    }
}
