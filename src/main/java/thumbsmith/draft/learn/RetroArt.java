package thumbsmith.draft.learn;

import static thumbsmith.draft.learn.Brush.curve;
import static thumbsmith.draft.learn.Brush.ellipse;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/** Few inks on warm paper: a sun with rays, hills, stripes; dots of a screen and the grain of the press. */
final class RetroArt {
    private static final int PAPER = 0xF3E2BC;
    private static final int RED = 0xD6492A;
    private static final int OCHRE = 0xEBA53A;
    private static final int TEAL = 0x2F6F6B;
    private static final int BROWN = 0x43241C;

    private RetroArt() {}

    static void paint(Brush brush, int number) {
        brush.fill(new Rectangle2D.Double(0, 0, 100, 100), PAPER);
        switch (number) {
            case 0 -> rays(brush);
            case 1 -> hills(brush);
            default -> stripes(brush);
        }
        grain(brush, number);
    }

    private static void rays(Brush brush) {
        for (int i = 0; i < 16; i++) {
            brush.fill(new Arc2D.Double(-50, -42, 200, 200, i * 22.5, 11.25, Arc2D.PIE), OCHRE, 0.85);
        }
        brush.fill(ellipse(50, 58, 27, 27), RED);
        dots(brush, ellipse(50, 58, 27, 27), BROWN);
        brush.fill(new Rectangle2D.Double(0, 76, 100, 24), BROWN);
        brush.fill(new Rectangle2D.Double(0, 80, 100, 2), OCHRE);
    }

    private static void hills(Brush brush) {
        brush.fill(ellipse(66, 34, 16, 16), RED);
        Shape far = curve(
                0, 62, 20, 40, 34, 44, 50, 58, 66, 48, 84, 46, 100, 60, 100, 80, 100, 90, 100, 101, 60, 101, 30, 101, 0,
                101);
        brush.fill(far, OCHRE);
        dots(brush, far, RED);
        Shape near = curve(
                0, 80, 24, 62, 44, 74, 60, 80, 76, 70, 90, 70, 100, 78, 100, 86, 100, 94, 100, 101, 60, 101, 30, 101, 0,
                101);
        brush.fill(near, TEAL);
        brush.fill(curve(0, 92, 30, 84, 60, 92, 100, 88, 100, 92, 100, 96, 100, 101, 60, 101, 30, 101, 0, 101), BROWN);
    }

    private static void stripes(Brush brush) {
        int[] inks = {BROWN, RED, OCHRE, TEAL};
        for (int i = 0; i < inks.length; i++) {
            double radius = 62 - i * 12;
            brush.fill(ellipse(22, 100, radius, radius), inks[i]);
        }
        brush.fill(ellipse(22, 100, 14, 14), PAPER);
        brush.fill(ellipse(74, 26, 13, 13), RED);
        dots(brush, ellipse(74, 26, 13, 13), BROWN);
    }

    /** Larger towards the lower right, as a screen prints a shadow. */
    private static void dots(Brush brush, Shape where, int rgb) {
        Rectangle2D frame = where.getBounds2D();
        brush.inside(where, () -> {
            for (double y = frame.getMinY(); y < frame.getMaxY(); y += 2.2) {
                for (double x = frame.getMinX(); x < frame.getMaxX(); x += 2.2) {
                    double depth = (x - frame.getMinX()) / frame.getWidth() + (y - frame.getMinY()) / frame.getHeight();
                    double radius = Math.max(0, depth - 0.8);
                    if (radius > 0) brush.fill(ellipse(x, y, radius, radius), rgb, 0.8);
                }
            }
        });
    }

    private static void grain(Brush brush, int number) {
        SplittableRandom random = new SplittableRandom(number);
        for (int i = 0; i < 70_000; i++) {
            double x = random.nextDouble() * 100;
            double y = random.nextDouble() * 100;
            double size = 0.2 + random.nextDouble() * 0.3;
            brush.fill(new Rectangle2D.Double(x, y, size, size), random.nextBoolean() ? 0xFFFFFF : BROWN, 0.13);
        }
    }
}
