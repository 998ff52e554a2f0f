package thumbsmith.draft.scene;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Layer;
import thumbsmith.draft.paint.Noise;
import thumbsmith.draft.paint.Rgb;

/** Water and sky. */
final class Coasts {
    private Coasts() {}

    static void beach(Scenery it) {
        it.sky(0.58, 0x1C86E0, 0x5FC3F7, 0xCDEFFF);
        it.clouds(0.5, 0.46, 0xFFFFFF, 0xA9CFEA, 1);
        it.sun(it.focusX(), it.h * 0.2, it.h * 0.07, 0xFFF0B8);
        it.layer(it.ridge(0.55, 0.05, 3, 3, 2), 2, 0x5C9FC4, 0x3D8CB5);
        it.band(0.56, 0.78, 0x0A6FB8, 0x129FCC, 0x45D6D6, 0x9FF0DC);
        ripples(it, 0.565, 0.77, 0xFFFFFF, 0.42);
        shore(it);
        palms(it, it.asideX());
    }

    /** Wet sand, foam, and dry sand with its grain. */
    private static void shore(Scenery it) {
        it.layer(it.ridge(0.755, 0.02, 2.4, 2, 5), 3, 0xEFFFFA, 0xD9F5EC);
        it.layer(it.ridge(0.772, 0.02, 2.4, 2, 5), 4, 0xCFA56A, 0xC99B5E);
        it.layer(it.ridge(0.82, 0.025, 2.1, 2, 6), 9, 0xF6DDA9, 0xDDAE6B);
    }

    /** Two that lean into the picture. */
    private static void palms(Scenery it, double x) {
        double lean = x < it.w / 2 ? 1 : -1;
        double edge = x < it.w / 2 ? 0 : it.w;
        Layer.of(it.picture, 2.4 * it.unit, pen -> {
                    palm(pen, it, edge + lean * 0.05 * it.w, 0.98, 0.2, lean * 0.13 * it.w, 1.1);
                    palm(pen, it, edge - lean * 0.02 * it.w, 1.02, 0.4, lean * 0.12 * it.w, 0.8);
                })
                .cover(it.picture);
    }

    private static void palm(Graphics2D pen, Scenery it, double x, double foot, double top, double lean, double size) {
        double crownX = x + lean;
        double crownY = top * it.h;
        pen.setPaint(Rgb.paint(0x4A3220));
        pen.setStroke(new BasicStroke((float) (15 * size * it.unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new QuadCurve2D.Double(x, foot * it.h, x + lean * 0.25, it.h * (top + foot) / 2, crownX, crownY));
        for (int i = 0; i < 9; i++) {
            double angle = Math.PI * (0.92 + 1.16 * i / 8.0);
            leaf(pen, crownX, crownY, angle, 190 * size * it.unit, i % 2 == 0 ? 0x1F6B3A : 0x2F8F4A);
        }
    }

    private static void leaf(Graphics2D pen, double x, double y, double angle, double length, int colour) {
        double endX = x + length * Math.cos(angle);
        double endY = y + length * Math.sin(angle) * 0.75 + length * 0.42;
        double overX = x + length * 0.62 * Math.cos(angle);
        double overY = y + length * 0.75 * Math.sin(angle) - length * 0.05;
        Path2D leaf = new Path2D.Double();
        leaf.moveTo(x, y);
        leaf.quadTo(overX, overY - length * 0.1, endX, endY);
        leaf.quadTo(overX, overY + length * 0.16, x, y);
        leaf.closePath();
        pen.setPaint(Rgb.paint(colour));
        pen.fill(leaf);
    }

    static void ocean(Scenery it) {
        it.sky(0.56, 0x16336E, 0x3F74B8, 0xF2A36B, 0xFFD9A0);
        it.clouds(0.52, 0.5, 0xFFD9B0, 0x6F6F9E, 1);
        it.sun(it.focusX(), it.h * 0.5, it.h * 0.075, 0xFFC46B);
        it.band(0.555, 1, 0xE9A06A, 0x2F7C9E, 0x0C4F78, 0x052A4A);
        waves(it, 0.555);
        Layer.of(it.picture, 1.5 * it.unit, pen -> glitter(pen, it, 0.56)).shine(it.picture);
        it.mist(0.555, 0.05, 0xFFE0B0, 0.5);
    }

    /** Swell in perspective: noise that is stretched the more the farther it is. */
    private static void waves(Scenery it, double horizon) {
        Noise noise = it.noise(8);
        BufferedImage swell = Canvas.of(it.picture.getWidth(), it.picture.getHeight());
        Textures.coarse(swell, 3, (x, y) -> {
            double depth = (y / it.h - horizon) / (1 - horizon);
            if (depth <= 0) return 0;
            double scale = 26 * it.unit * (0.2 + 2.6 * depth);
            double lift = noise.cloud(x / (scale * 4.5), y / scale, 3) - 0.5;
            double light = lift * (1.1 + depth);
            return (int) (255 * Math.min(0.5, Math.abs(light))) << 24 | (light > 0 ? 0xBFEFFF : 0x021B33);
        });
        Canvas.paint(it.picture, pen -> pen.drawImage(swell, 0, 0, null));
    }

    /** The sun's way over the water. */
    private static void glitter(Graphics2D pen, Scenery it, double horizon) {
        SplittableRandom chance = it.chance(9);
        for (int i = 0; i < 240; i++) {
            double depth = Math.pow(chance.nextDouble(), 1.3);
            double y = it.h * (horizon + (1 - horizon) * depth);
            double spread = it.w * (0.03 + 0.13 * depth);
            double x = it.focusX() + spread * (chance.nextDouble() + chance.nextDouble() - 1);
            double length = it.unit * (10 + 60 * depth * chance.nextDouble());
            pen.setPaint(Rgb.paint(0xFFE3B0, 0.25 + 0.6 * chance.nextDouble()));
            pen.fill(new Ellipse2D.Double(x - length / 2, y, length, it.unit * (1.5 + 4 * depth)));
        }
    }

    /** Thin lines of light on quiet water. */
    private static void ripples(Scenery it, double top, double bottom, int colour, double alpha) {
        SplittableRandom chance = it.chance(3);
        Layer.of(it.picture, it.unit, pen -> {
                    for (int i = 0; i < 150; i++) {
                        double depth = chance.nextDouble();
                        double length = it.unit * (12 + 130 * depth * chance.nextDouble());
                        double x = it.w * chance.nextDouble();
                        double y = it.h * (top + (bottom - top) * depth);
                        pen.setPaint(Rgb.paint(colour, alpha * chance.nextDouble()));
                        pen.fill(new Ellipse2D.Double(x, y, length, it.unit * (1 + 2.4 * depth)));
                    }
                })
                .shine(it.picture);
    }

    static void sky(Scenery it) {
        it.sky(1, 0x0B63C5, 0x3E9BEA, 0x9AD4FA, 0xE3F5FF);
        it.sun(it.focusX(), it.h * 0.28, it.h * 0.06, 0xFFF3C4);
        it.clouds(1.25, 0.5, 0xFFFFFF, 0x8FB6DA, 1);
        it.clouds(1.6, 0.42, 0xFFFFFF, 0xB9D6EE, 2);
    }
}
