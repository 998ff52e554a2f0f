package thumbsmith.draft.scene;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Layer;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.image.Bitmap;
import thumbsmith.image.edit.Detail;
import thumbsmith.image.edit.Resizing;

/**
 * A picture with alpha, as large as it will be pasted.
 *
 * @param pixels straight alpha
 * @param x left edge, px of the picture below
 * @param y top edge
 */
record Sprite(BufferedImage pixels, int x, int y) {
    /** What was enlarged by more than this looks soft. */
    private static final double SOFT = 1.15;

    private static final int SHARPENED = 45;
    /** Kept around what is visible, px, so that edges outside still throw their shadow. */
    private static final int MARGIN = 40;

    /** @param ink where the whole source comes to lie, px of the picture below */
    static Sprite of(BufferedImage source, Rectangle2D ink, boolean mirrored, BufferedImage below) {
        int width = Math.max(1, (int) Math.round(ink.getWidth()));
        int height = Math.max(1, (int) Math.round(ink.getHeight()));
        BufferedImage sized = sized(source, width, height);
        int left = (int) Math.round(ink.getX());
        int top = (int) Math.round(ink.getY());
        return new Sprite(mirrored ? mirrored(sized) : sized, left, top).cropped(below);
    }

    private static BufferedImage sized(BufferedImage source, int width, int height) {
        try (Bitmap bitmap = Bitmap.of(source);
                Bitmap sized = Resizing.to(bitmap, width, height);
                Bitmap crisp = Detail.sharpened(sized, width > source.getWidth() * SOFT ? SHARPENED : 0)) {
            return crisp.toBufferedImage();
        }
    }

    private static BufferedImage mirrored(BufferedImage source) {
        BufferedImage turned = Canvas.of(source.getWidth(), source.getHeight());
        AffineTransform mirror = new AffineTransform(-1, 0, 0, 1, source.getWidth(), 0);
        Canvas.paint(turned, pen -> pen.drawImage(source, mirror, null));
        return turned;
    }

    private Sprite cropped(BufferedImage below) {
        int left = Math.max(0, -MARGIN - x);
        int top = Math.max(0, -MARGIN - y);
        int right = Math.min(pixels.getWidth(), below.getWidth() + MARGIN - x);
        int bottom = Math.min(pixels.getHeight(), below.getHeight() + MARGIN - y);
        if (right <= left || bottom <= top) return new Sprite(Canvas.of(1, 1), -1, -1);
        BufferedImage part = Canvas.of(right - left, bottom - top);
        Canvas.paint(part, pen -> pen.drawImage(pixels, -left, -top, null));
        return new Sprite(part, x + left, y + top);
    }

    void paint(BufferedImage below) {
        Canvas.paint(below, pen -> pen.drawImage(pixels, x, y, null));
    }

    /** @param offsetX px to the right, offsetY px down, softness px as a Gaussian's sigma */
    void shadow(BufferedImage below, double offsetX, double offsetY, double softness, double alpha) {
        flat(below, softness, 0, alpha, pen -> pen.translate(offsetX, offsetY)).cover(below);
    }

    /** Light around the shape. */
    void halo(BufferedImage below, int colour, double softness, double alpha) {
        flat(below, softness, colour, alpha, _ -> {}).shine(below);
    }

    private Layer flat(BufferedImage below, double softness, int colour, double alpha, Consumer<Graphics2D> move) {
        BufferedImage shape = Canvas.copy(pixels);
        int rgb = colour & 0xFFFFFF;
        Canvas.change(shape, it -> (int) Math.round((it >>> 24) * alpha) << 24 | rgb);
        return Layer.of(below, softness, pen -> {
            move.accept(pen);
            pen.drawImage(shape, x, y, null);
        });
    }

    /** A rim of one colour, as round a sticker. */
    void outline(BufferedImage below, double width, int colour) {
        AlphaPlane grown = AlphaPlane.of(pixels, (int) Math.ceil(width * 2)).soft(width * 0.75);
        int pad = grown.padding();
        BufferedImage rim = grown.painted(share -> Math.clamp((share - 0.03) / 0.05, 0, 1), colour);
        Canvas.paint(below, pen -> pen.drawImage(rim, x - pad, y - pad, null));
    }

    /** Rim light: a thin bright line and a wider glow on the edges that look to one side. */
    Sprite lit(int colour, int side, double unit) {
        BufferedImage lit = Canvas.copy(pixels);
        AlphaPlane thin = AlphaPlane.of(pixels, 0).soft(1.6 * unit);
        AlphaPlane wide = AlphaPlane.of(pixels, 0).soft(9 * unit);
        int[] to = Canvas.pixels(lit);
        int width = lit.getWidth();
        for (int i = 0; i < to.length; i++) {
            if (to[i] >>> 24 == 0) continue;
            int px = i % width;
            int py = i / width;
            double line = 1 - thin.at(px + side * 3.4 * unit, py - 1.6 * unit);
            double glow = 1 - wide.at(px + side * 13 * unit, py - 5 * unit);
            to[i] = shone(to[i], colour, Math.min(1, 0.95 * line * line + 0.6 * glow));
        }
        return new Sprite(lit, x, y);
    }

    private static int shone(int argb, int colour, double light) {
        if (light < 0.01) return argb;
        return Rgb.of(
                argb,
                screened(Rgb.red(argb), Rgb.red(colour) * light),
                screened(Rgb.green(argb), Rgb.green(colour) * light),
                screened(Rgb.blue(argb), Rgb.blue(colour) * light));
    }

    private static double screened(int below, double above) {
        return below + above - below * above / 255;
    }

    Sprite with(BufferedImage other) {
        return new Sprite(other, x, y);
    }
}
