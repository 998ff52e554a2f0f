package thumbsmith.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Turns and mirrors a picture so that its EXIF orientation becomes 1. Pixels are moved, never resampled. */
final class Upright {
    private Upright() {}

    /** Whether width and height change places. */
    static boolean swapsSides(int orientation) {
        return orientation >= 5;
    }

    /** @param picture {@code TYPE_INT_ARGB} */
    static BufferedImage of(BufferedImage picture, int orientation) {
        if (orientation == ExifOrientation.UPRIGHT) {
            return picture;
        }
        boolean swap = swapsSides(orientation);
        int width = swap ? picture.getHeight() : picture.getWidth();
        int height = swap ? picture.getWidth() : picture.getHeight();
        BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        move(data(picture), picture.getWidth(), picture.getHeight(), orientation, upright);
        return upright;
    }

    private static void move(int[] from, int w, int h, int orientation, BufferedImage upright) {
        int[] to = data(upright);
        int width = upright.getWidth();
        for (int y = 0; y < upright.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                to[y * width + x] = from[origin(x, y, w, h, orientation)];
            }
        }
    }

    /** Where the upright pixel at x, y lies in the stored picture, which is w × h px. */
    private static int origin(int x, int y, int w, int h, int orientation) {
        return switch (orientation) {
            case 2 -> y * w + (w - 1 - x);
            case 3 -> (h - 1 - y) * w + (w - 1 - x);
            case 4 -> (h - 1 - y) * w + x;
            case 5 -> x * w + y;
            case 6 -> (h - 1 - x) * w + y;
            case 7 -> (h - 1 - x) * w + (w - 1 - y);
            case 8 -> x * w + (w - 1 - y);
            default -> y * w + x;
        };
    }

    private static int[] data(BufferedImage argb) {
        return ((DataBufferInt) argb.getRaster().getDataBuffer()).getData();
    }
}
