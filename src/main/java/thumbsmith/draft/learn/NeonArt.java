package thumbsmith.draft.learn;

import static thumbsmith.draft.learn.Brush.curve;
import static thumbsmith.draft.learn.Brush.ellipse;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/** A night of glowing lines: a sun over a grid, a bolt in a ring, a city. */
final class NeonArt {
    private static final int NIGHT = 0x0A0420;
    private static final int VIOLET = 0x4A12A8;
    private static final int CYAN = 0x00E5FF;
    private static final int PINK = 0xFF2FC3;

    private NeonArt() {}

    static void paint(Brush brush, int number) {
        brush.shaded(new Rectangle2D.Double(0, 0, 100, 100), NIGHT, number == 1 ? 0x1B0A45 : 0x2A0B63);
        switch (number) {
            case 0 -> sun(brush);
            case 1 -> bolt(brush);
            default -> city(brush);
        }
    }

    private static void sun(Brush brush) {
        brush.glow(50, 44, 46, PINK, 0.55);
        Shape disc = ellipse(50, 44, 24, 24);
        brush.shaded(disc, 0xFF7BDD, PINK);
        for (int i = 0; i < 6; i++) {
            brush.inside(disc, stripe(brush, 44 + i * 4.2, 0.6 + i * 0.35));
        }
        brush.shaded(new Rectangle2D.Double(0, 64, 100, 36), VIOLET, NIGHT);
        for (int i = -12; i <= 12; i++) tube(brush, new Line2D.Double(50 + i * 4, 64, 50 + i * 17, 100), 0.35, CYAN);
        for (int i = 0; i < 7; i++) {
            double y = 64 + 36 * Math.pow(i / 7.0, 1.9);
            tube(brush, new Line2D.Double(0, y, 100, y), 0.4, CYAN);
        }
    }

    private static Runnable stripe(Brush brush, double y, double height) {
        return () -> brush.fill(new Rectangle2D.Double(0, y, 100, height), 0x1B0A45);
    }

    private static void bolt(Brush brush) {
        brush.glow(50, 50, 56, VIOLET, 0.9);
        tube(brush, ellipse(50, 50, 34, 34), 1.6, CYAN);
        tube(brush, ellipse(50, 50, 29, 29), 0.6, PINK);
        Path2D bolt = new Path2D.Double();
        double[] points = {56, 20, 34, 54, 48, 54, 43, 80, 67, 44, 52, 44};
        bolt.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) bolt.lineTo(points[i], points[i + 1]);
        bolt.closePath();
        brush.fill(bolt, PINK, 0.9);
        tube(brush, bolt, 1.5, 0xFF8BE4);
    }

    private static void city(Brush brush) {
        brush.glow(50, 70, 60, VIOLET, 0.9);
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 9; i++) {
            double height = 24 + random.nextInt(38);
            Shape house = new Rectangle2D.Double(i * 11.4 - 1, 90 - height, 10, height);
            brush.fill(house, NIGHT);
            tube(brush, house, 0.5, i % 2 == 0 ? CYAN : PINK);
            for (int window = 0; window < 9; window++) {
                double x = i * 11.4 + 0.6 + random.nextInt(3) * 2.7;
                double y = 93 - height + random.nextInt(Math.max(1, (int) height - 8));
                brush.fill(new Rectangle2D.Double(x, y, 1.3, 1.9), random.nextBoolean() ? CYAN : PINK, 0.9);
            }
        }
        brush.shaded(new Rectangle2D.Double(0, 90, 100, 10), PINK, VIOLET);
        tube(brush, curve(0, 22, 30, 10, 60, 34, 100, 16), 0.8, PINK);
    }

    /** A line of light: wide and faint around, nearly white inside. */
    private static void tube(Brush brush, Shape line, double width, int rgb) {
        for (int i = 4; i > 0; i--) brush.line(line, width * (1 + i * 1.5), rgb, 0.1);
        brush.line(line, width * 1.3, rgb);
        brush.line(line, width * 0.45, 0xFFFFFF, 0.8);
    }
}
