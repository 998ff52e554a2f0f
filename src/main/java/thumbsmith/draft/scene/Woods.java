package thumbsmith.draft.scene;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.SplittableRandom;
import thumbsmith.draft.paint.Layer;
import thumbsmith.draft.paint.Rgb;

/** Firs, and a wood with the sun in it. */
final class Woods {
    private Woods() {}

    static void forest(Scenery it) {
        it.sky(1, 0xC9E89A, 0x8CC878, 0x2E6B45, 0x0E2E20);
        Point2D sun = new Point2D.Double(it.focusX(), it.h * 0.05);
        it.light(it.focusX(), it.h * 0.2, it.h * 0.95, 0xFFF7C0, 0.75);
        int[] greens = {0x7DB57A, 0x4E8F5C, 0x2A6241, 0x123524};
        for (int i = 0; i < greens.length; i++) {
            trunks(it, 15 - 3 * i, (0.012 + 0.012 * i) * it.w, greens[i], 0.62 + 0.1 * i, 20 + i);
            if (i < 3) it.mist(0.72 + 0.06 * i, 0.2, 0xDDF2B8, 0.34);
            if (i == 2) it.shafts(sun, 16, 2.3, 0xFFF6C8, 0.36, 30);
        }
        canopy(it);
        it.flakes(40, 1.6, 0xFFF6B0, 0.7, 31);
    }

    private static void trunks(Scenery it, int count, double width, int colour, double ground, int salt) {
        SplittableRandom chance = it.chance(salt);
        double keep = salt >= 22 ? it.w * 0.16 : 0;
        Layer.of(it.picture, 1.6 * it.unit, pen -> {
                    pen.setPaint(Shading.line(0, 0, 0, it.h, Rgb.lighter(colour, 0.06), Rgb.darker(colour, 0.3)));
                    for (int i = 0; i < count; i++) {
                        double x = it.w * (i + chance.nextDouble()) / count;
                        double lean = width * (chance.nextDouble() - 0.5) * 2;
                        double foot = it.h * (ground + 0.03);
                        if (Math.abs(x - it.focusX()) < keep) continue;
                        pen.fill(Shading.polygon(
                                x + lean - width * 0.3,
                                -5,
                                x + lean + width * 0.3,
                                -5,
                                x + width * 0.5,
                                foot,
                                x + width * 0.9,
                                foot + width,
                                x - width * 0.9,
                                foot + width,
                                x - width * 0.5,
                                foot));
                    }
                    pen.fill(it.ridge(ground, 0.035, 5, 4, salt));
                })
                .cover(it.picture);
    }

    /** Leaves above and at the sides, near and out of focus. */
    private static void canopy(Scenery it) {
        SplittableRandom chance = it.chance(33);
        Layer.of(it.picture, 7 * it.unit, pen -> {
                    for (int i = 0; i < 90; i++) {
                        double x = it.w * chance.nextDouble();
                        double side = Math.abs(x / it.w - 0.5) * 2;
                        double y = it.h * (0.02 + 0.16 * side * side + 0.07 * (chance.nextDouble() - 0.5));
                        pen.setPaint(Rgb.paint(chance.nextBoolean() ? 0x0D2C1C : 0x1B4A2C, 0.9));
                        pen.fill(Glows.blob(x, y, it.unit * (28 + 34 * chance.nextDouble()), chance));
                    }
                })
                .cover(it.picture);
    }

    /** A row of firs that reaches below the picture. */
    static void firs(Scenery it, double level, int count, int colour, int salt) {
        SplittableRandom chance = it.chance(salt);
        double size = it.h * 4.2 / count;
        Layer.of(it.picture, 1.4 * it.unit, pen -> {
                    pen.setPaint(Shading.line(
                            0,
                            level * it.h - size * 1.5,
                            0,
                            it.h * 1.1,
                            Rgb.lighter(colour, 0.1),
                            Rgb.darker(colour, 0.2)));
                    for (int i = -1; i <= count; i++) {
                        double x = it.w * (i + chance.nextDouble()) / count;
                        fir(
                                pen,
                                x,
                                level * it.h + size * 0.25 * chance.nextDouble(),
                                size * (0.9 + 0.8 * chance.nextDouble()),
                                chance);
                    }
                    pen.fill(it.ridge(level + 0.015, 0.012, 8, 2, salt));
                })
                .cover(it.picture);
    }

    /** Boughs that get wider, ragged at their ends. */
    private static void fir(Graphics2D pen, double x, double foot, double height, SplittableRandom chance) {
        Path2D right = new Path2D.Double();
        right.moveTo(x, foot - height);
        int boughs = 9;
        for (int i = 1; i <= boughs; i++) {
            double y = foot - height + height * i / boughs;
            double reach = height * 0.21 * i / boughs * (0.8 + 0.4 * chance.nextDouble());
            right.lineTo(x + reach, y);
            right.lineTo(x + reach * 0.45, y - height * 0.02);
        }
        right.lineTo(x, foot);
        for (int i = boughs; i >= 1; i--) {
            double y = foot - height + height * i / boughs;
            double reach = height * 0.21 * i / boughs * (0.8 + 0.4 * chance.nextDouble());
            right.lineTo(x - reach * 0.45, y - height * 0.02);
            right.lineTo(x - reach, y);
        }
        right.closePath();
        pen.fill(right);
    }
}
