package thumbsmith.draft.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import thumbsmith.contract.Format;

/** Makes, paints and reads sRGB {@code TYPE_INT_ARGB} pictures. */
public final class Canvas {
    private Canvas() {}

    public static BufferedImage of(Format format) {
        return of(format.width(), format.height());
    }

    public static BufferedImage of(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    }

    public static BufferedImage copy(BufferedImage picture) {
        BufferedImage copy = of(picture.getWidth(), picture.getHeight());
        paint(copy, pen -> pen.drawImage(picture, 0, 0, null));
        return copy;
    }

    public static void paint(BufferedImage picture, Consumer<Graphics2D> painting) {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        try {
            painting.accept(pen);
        } finally {
            pen.dispose();
        }
    }

    /** The picture's own pixels, row by row: writing here writes into the picture. */
    public static int[] pixels(BufferedImage argb) {
        return ((DataBufferInt) argb.getRaster().getDataBuffer()).getData();
    }

    public static void change(BufferedImage argb, IntUnaryOperator change) {
        int[] pixels = pixels(argb);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = change.applyAsInt(pixels[i]);
        }
    }
}
