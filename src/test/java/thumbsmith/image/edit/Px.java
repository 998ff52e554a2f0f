package thumbsmith.image.edit;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import thumbsmith.image.Bitmap;

/** Synthetic pictures and their pixels. */
final class Px {
    private Px() {}

    /** @param argb of each x and y */
    static Bitmap of(int width, int height, IntBinaryOperator argb) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, argb.applyAsInt(x, y));
            }
        }
        return Bitmap.of(picture);
    }

    static Bitmap plain(int width, int height, int argb) {
        return of(width, height, (_, _) -> argb);
    }

    /** Every pixel tells where it was: red the column, green the row. */
    static Bitmap map(int width, int height) {
        return of(width, height, (x, y) -> opaque(x << 16 | y << 8 | 0x40));
    }

    static int opaque(int rgb) {
        return 0xFF000000 | rgb;
    }

    static int at(Bitmap picture, int x, int y) {
        return picture.toBufferedImage().getRGB(x, y);
    }

    static int red(int argb) {
        return argb >> 16 & 0xFF;
    }

    static int green(int argb) {
        return argb >> 8 & 0xFF;
    }

    static int blue(int argb) {
        return argb & 0xFF;
    }

    static int alpha(int argb) {
        return argb >>> 24;
    }

    static int[] all(Bitmap picture) {
        int[] pixels = new int[picture.width() * picture.height()];
        picture.argbInto(pixels);
        return pixels;
    }

    static List<Integer> list(Bitmap picture) {
        return IntStream.of(all(picture)).boxed().toList();
    }
}
