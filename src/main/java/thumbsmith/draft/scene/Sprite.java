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
        Rectangle2D near = new Rectangle2D.Double(
                -MARGIN, -MARGIN, below.getWidth() + 2.0 * MARGIN, below.getHeight() + 2.0 * MARGIN);
        Rectangle2D shown = ink.createIntersection(near);
        if (shown.isEmpty()) return new Sprite(Canvas.of(1, 1), -1, -1);
        BufferedImage part = part(mirrored ? mirrored(source) : source, ink, shown);
        int width = Math.max(1, (int) Math.round(shown.getWidth()));
        int height = Math.max(1, (int) Math.round(shown.getHeight()));
        return new Sprite(sized(part, width, height), (int) Math.round(shown.getX()), (int) Math.round(shown.getY()));
    }

    /** The part of the source that will be seen: nothing else has to be scaled. */
    private static BufferedImage part(BufferedImage source, Rectangle2D ink, Rectangle2D shown) {
        double scale = source.getWidth() / ink.getWidth();
        int left = (int) Math.round((shown.getX() - ink.getX()) * scale);
        int top = (int) Math.round((shown.getY() - ink.getY()) * scale);
        BufferedImage part = Canvas.of(Math.max(1, (int) Math.round(shown.getWidth() * scale)), Math.max(1, (int)
                Math.round(shown.getHeight() * scale)));
        Canvas.paint(part, pen -> pen.drawImage(source, -left, -top, null));
        return part;
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
        int share = (int) Math.round(alpha * 256);
        Canvas.change(shape, it -> ((it >>> 24) * share >> 8) << 24 | rgb);
        double room = 3 * softness + MARGIN;
        Rectangle2D region =
                new Rectangle2D.Double(x - room, y - room, pixels.getWidth() + 2 * room, pixels.getHeight() + 2 * room);
        return Layer.within(region, below, softness, pen -> {
            move.accept(pen);
            pen.drawImage(shape, x, y, null);
        });
    }

    /** A rim of one colour, as round a sticker. */
    void outline(BufferedImage below, double width, int colour) {
        int pad = (int) Math.ceil(width * 2);
        BufferedImage rim = AlphaPlane.of(pixels, pad, width * 0.75)
                .painted(share -> Math.clamp((share - 0.03) / 0.05, 0, 1), colour);
        Canvas.paint(below, pen -> pen.drawImage(rim, x - pad, y - pad, null));
    }

    /** Rim light: a thin bright line and a wider glow on the edges that look to one side. */
    Sprite lit(int colour, int side, double unit) {
        BufferedImage lit = Canvas.copy(pixels);
        AlphaPlane thin = AlphaPlane.of(pixels, 0, 1.6 * unit);
        AlphaPlane wide = AlphaPlane.of(pixels, 0, 9 * unit);
        int[] to = Canvas.pixels(lit);
        for (int py = 0; py < lit.getHeight(); py++) {
            for (int px = 0; px < lit.getWidth(); px++) {
                int i = py * lit.getWidth() + px;
                double glow = to[i] >>> 24 == 0 ? 0 : 1 - wide.at(px + side * 13 * unit, py - 5 * unit);
                if (glow < 0.004) continue;
                double line = 1 - thin.at(px + side * 3.4 * unit, py - 1.6 * unit);
                to[i] = shone(to[i], colour, Math.min(1, 0.95 * line * line + 0.6 * glow));
            }
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
