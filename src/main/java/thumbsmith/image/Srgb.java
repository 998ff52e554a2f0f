package thumbsmith.image;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Brings pictures into the one form that the program works in, and into the one that JPEG takes. */
final class Srgb {
    private Srgb() {}

    /** The same picture as sRGB, 8 bits a channel, straight alpha; the same object if it already is. */
    static BufferedImage argb(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_INT_ARGB) {
            return picture;
        }
        return copied(picture, BufferedImage.TYPE_INT_ARGB, null);
    }

    /** Without alpha: what was transparent becomes white, as JPEG has no alpha. */
    static BufferedImage opaque(BufferedImage picture) {
        return copied(picture, BufferedImage.TYPE_INT_RGB, Color.WHITE);
    }

    static boolean isOpaque(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return true;
        }
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> 24 != 0xFF) {
                    return false;
                }
            }
        }
        return true;
    }

    private static BufferedImage copied(BufferedImage picture, int type, Color under) {
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        Graphics2D pen = copy.createGraphics();
        pen.setComposite(under == null ? AlphaComposite.Src : AlphaComposite.SrcOver);
        pen.drawImage(picture, 0, 0, under, null);
        pen.dispose();
        return copy;
    }
}
