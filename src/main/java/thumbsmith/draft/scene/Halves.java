package thumbsmith.draft.scene;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.IntUnaryOperator;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Palette;
import thumbsmith.draft.paint.Rgb;

/** Two sides of one picture, parted by a slanted line of light; above each other where the picture is tall. */
public final class Halves {
    /** How far the line leans, as a share of its length. */
    private static final double LEAN = 0.09;

    private Halves() {}

    /**
     * Joins two pictures, each as large as the whole, of which one side shows.
     *
     * @param faded the first side is cold and pale, as things were before
     */
    public static void join(
            BufferedImage picture, BufferedImage first, BufferedImage second, boolean faded, Palette palette) {
        BufferedImage before = faded ? changed(first, Halves::cold) : first;
        BufferedImage after = faded ? changed(second, Halves::vivid) : second;
        Line2D line = line(picture);
        Canvas.paint(picture, pen -> {
            pen.drawImage(after, 0, 0, null);
            pen.clip(firstSide(picture, line));
            pen.drawImage(before, 0, 0, null);
        });
        Shapes.glowing(picture, line, 11 * Shading.unit(picture), faded ? 0xFFFFFF : palette.accent());
    }

    /** Where the sides meet, px. */
    public static Line2D line(BufferedImage picture) {
        double w = picture.getWidth();
        double h = picture.getHeight();
        if (h > w) return new Line2D.Double(0, h * 0.5 + w * LEAN, w, h * 0.5 - w * LEAN);
        return new Line2D.Double(w * 0.5 + h * LEAN, 0, w * 0.5 - h * LEAN, h);
    }

    /** The part of each side that the line leaves whole: first, second; px. */
    public static Rectangle2D side(BufferedImage picture, boolean first) {
        double w = picture.getWidth();
        double h = picture.getHeight();
        if (h > w) {
            double room = h * 0.5 - w * LEAN;
            return new Rectangle2D.Double(0, first ? 0 : h - room, w, room);
        }
        double room = w * 0.5 - h * LEAN;
        return new Rectangle2D.Double(first ? 0 : w - room, 0, room, h);
    }

    private static Path2D firstSide(BufferedImage picture, Line2D line) {
        boolean tall = picture.getHeight() > picture.getWidth();
        return tall
                ? Shading.polygon(0, 0, picture.getWidth(), 0, line.getX2(), line.getY2(), line.getX1(), line.getY1())
                : Shading.polygon(0, 0, line.getX1(), line.getY1(), line.getX2(), line.getY2(), 0, picture.getHeight());
    }

    private static BufferedImage changed(BufferedImage picture, IntUnaryOperator change) {
        BufferedImage copy = Canvas.copy(picture);
        Canvas.change(copy, change);
        return copy;
    }

    private static int cold(int argb) {
        double grey = Rgb.luma(argb) * 255;
        return Rgb.of(
                argb,
                0.86 * (grey + (Rgb.red(argb) - grey) * 0.22) * 0.9,
                0.86 * (grey + (Rgb.green(argb) - grey) * 0.22),
                0.9 * (grey + (Rgb.blue(argb) - grey) * 0.22) + 14);
    }

    private static int vivid(int argb) {
        double grey = Rgb.luma(argb) * 255;
        return Rgb.of(
                argb,
                grey + (Rgb.red(argb) - grey) * 1.2 + 6,
                grey + (Rgb.green(argb) - grey) * 1.2 + 2,
                grey + (Rgb.blue(argb) - grey) * 1.2);
    }
}
