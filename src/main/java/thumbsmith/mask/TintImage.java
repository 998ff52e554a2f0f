package thumbsmith.mask;

import java.nio.IntBuffer;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** What is marked, as a picture to lie over the one that is painted on: tinted, with a line about it. */
final class TintImage {
    /** So many lines of that width would cross the picture. */
    private static final int LINES = 640;

    private final int width;
    private final int height;
    private final int colour;
    private final int line;
    private final int[] pixels;
    private final PixelBuffer<IntBuffer> buffer;
    private final Image image;

    TintImage(Easel easel) {
        width = easel.pixels().width();
        height = easel.pixels().height();
        colour = easel.tint();
        line = Math.max(1, Math.round((float) Math.max(width, height) / LINES));
        pixels = new int[width * height];
        buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    Image image() {
        return image;
    }

    Area all() {
        return Area.all(width, height);
    }

    /** @param opacity of what is marked whole, 0–1 */
    void paint(MaskViewModel mask, Area changed, double opacity) {
        Area part = changed.grown(line, width, height);
        if (part.isEmpty()) return;
        buffer.updateBuffer(whole -> {
            for (int y = part.y(); y < part.bottom(); y++)
                for (int x = part.x(); x < part.right(); x++) pixels[y * width + x] = pixel(mask, x, y, opacity);
            return new Rectangle2D(part.x(), part.y(), part.width(), part.height());
        });
    }

    private int pixel(MaskViewModel mask, int x, int y, double opacity) {
        int value = mask.at(x, y);
        int alpha = isLine(mask, x, y, value) ? 255 : (int) Math.round(value * opacity);
        return alpha << 24 | share(16, alpha) | share(8, alpha) | share(0, alpha);
    }

    private int share(int shift, int alpha) {
        return (colour >> shift & 0xFF) * alpha / 255 << shift;
    }

    /** Just inside of what is rather marked than not. */
    private boolean isLine(MaskViewModel mask, int x, int y, int value) {
        return value >= 128
                && (isOut(mask, x - line, y)
                        || isOut(mask, x + line, y)
                        || isOut(mask, x, y - line)
                        || isOut(mask, x, y + line));
    }

    /** Beyond the picture there is nothing that could be marked. */
    private boolean isOut(MaskViewModel mask, int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && mask.at(x, y) < 128;
    }
}
