package thumbsmith.draft.scene;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;
import thumbsmith.draft.paint.Layer;
import thumbsmith.draft.paint.Rgb;

/** Rooms that people live in, out of focus as behind somebody who is near. */
final class Homes {
    /** In px of a 720 px picture. */
    private static final double FAR_SOFT = 5;

    private Homes() {}

    static void room(Scenery it) {
        it.sky(0.8, 0xD9B99A, 0xE8CDB0, 0xC49A78);
        it.band(0.78, 1, 0x8A5E3F, 0x5A3924);
        boolean right = it.asideX() > it.w / 2;
        double window = right ? it.w * 0.62 : it.w * 0.06;
        Layer.of(it.picture, FAR_SOFT * it.unit, pen -> {
                    Furniture.window(pen, it, window, it.h * 0.08, it.w * 0.32, it.h * 0.52, 0xCDEBFF, 0xFFF6DC);
                    Furniture.shelf(pen, it, right ? it.w * 0.04 : it.w * 0.66, it.h * 0.2, it.w * 0.3, 3, 5);
                    Furniture.sofa(pen, it, right ? it.w * 0.02 : it.w * 0.6);
                    Furniture.plant(pen, it, right ? it.w * 0.93 : it.w * 0.46, it.h * 0.84);
                })
                .cover(it.picture);
        it.light(window + it.w * 0.16, it.h * 0.3, it.w * 0.5, 0xFFF1D0, 0.5);
        it.light(right ? it.w * 0.42 : it.w * 0.6, it.h * 0.26, it.w * 0.2, 0xFFC978, 0.6);
    }

    static void kitchen(Scenery it) {
        it.sky(0.8, 0xF2E3CC, 0xFAEEDC, 0xE2C9A6);
        Layer.of(it.picture, FAR_SOFT * it.unit, pen -> {
                    tiles(pen, it);
                    Furniture.window(
                            pen,
                            it,
                            it.asideX() - it.w * 0.13,
                            it.h * 0.1,
                            it.w * 0.26,
                            it.h * 0.4,
                            0xBFE6FF,
                            0xFFF9E0);
                    pen.setPaint(Rgb.paint(0xFAEEDC));
                    shelves(pen, it);
                    counter(pen, it);
                })
                .cover(it.picture);
        for (int i = 0; i < 3; i++) {
            pendant(it, it.focusX() + (i - 1) * it.w * 0.15);
        }
        it.light(it.asideX(), it.h * 0.3, it.w * 0.36, 0xFFF3CE, 0.55);
    }

    private static void tiles(Graphics2D pen, Scenery it) {
        double size = 46 * it.unit;
        for (int row = 0; row * size < it.h * 0.7; row++) {
            for (int i = -1; i * size * 2 < it.w; i++) {
                double x = i * size * 2 + row % 2 * size;
                pen.setPaint(Rgb.paint((row * 7 + i * 3) % 5 == 0 ? 0xE6D3B5 : 0xF3E6D0));
                pen.fill(new Rectangle2D.Double(x, row * size, size * 2 - 4 * it.unit, size - 4 * it.unit));
            }
        }
    }

    private static void shelves(Graphics2D pen, Scenery it) {
        SplittableRandom chance = it.chance(6);
        int[] jars = {0xC8553D, 0xE3A53A, 0x6A8F5A, 0xF1E5D2, 0x3F6C7D, 0x9A5B3A};
        boolean right = it.asideX() < it.w / 2;
        double x = right ? it.w * 0.48 : it.w * 0.03;
        for (int board = 0; board < 2; board++) {
            double foot = it.h * (0.3 + 0.19 * board);
            for (int i = 0; i < 10; i++) {
                double width = it.unit * (26 + 18 * chance.nextDouble());
                double height = it.h * (0.05 + 0.06 * chance.nextDouble());
                pen.setPaint(Rgb.paint(jars[chance.nextInt(jars.length)]));
                pen.fill(Furniture.rounded(x + it.w * 0.047 * i, foot - height, width, height, 8 * it.unit));
            }
            pen.setPaint(Rgb.paint(0x8A5A36));
            pen.fill(new Rectangle2D.Double(x - it.w * 0.01, foot, it.w * 0.49, 13 * it.unit));
        }
    }

    private static void counter(Graphics2D pen, Scenery it) {
        pen.setPaint(Shading.line(0, it.h * 0.7, 0, it.h, 0x5E7D84, 0x2F474E));
        pen.fill(new Rectangle2D.Double(0, it.h * 0.72, it.w, it.h * 0.3));
        pen.setPaint(Rgb.paint(0x000000, 0.16));
        for (int i = 0; i < 6; i++) {
            pen.fill(Furniture.rounded(it.w * (0.015 + 0.168 * i), it.h * 0.79, it.w * 0.145, it.h * 0.3, 6 * it.unit));
        }
        pen.setPaint(Shading.line(0, it.h * 0.68, 0, it.h * 0.73, 0xE9C48E, 0xB98752));
        pen.fill(new Rectangle2D.Double(0, it.h * 0.68, it.w, it.h * 0.05));
        pen.setPaint(Rgb.paint(0x3E8E48));
        pen.fill(Shading.circle(it.asideX() + it.w * 0.18, it.h * 0.62, 42 * it.unit));
        pen.setPaint(Rgb.paint(0xD6452F));
        pen.fill(Shading.circle(it.asideX() - it.w * 0.1, it.h * 0.65, 24 * it.unit));
        pen.fill(Shading.circle(it.asideX() - it.w * 0.065, it.h * 0.655, 22 * it.unit));
    }

    private static void pendant(Scenery it, double x) {
        Layer.of(it.picture, 2.5 * it.unit, pen -> {
                    pen.setPaint(Rgb.paint(0x3B3029));
                    pen.fill(new Rectangle2D.Double(x - 2 * it.unit, 0, 4 * it.unit, it.h * 0.1));
                    pen.fill(Shading.polygon(
                            x - 14 * it.unit,
                            it.h * 0.09,
                            x + 14 * it.unit,
                            it.h * 0.09,
                            x + 52 * it.unit,
                            it.h * 0.16,
                            x - 52 * it.unit,
                            it.h * 0.16));
                })
                .cover(it.picture);
        it.light(x, it.h * 0.18, it.h * 0.3, 0xFFC978, 0.75);
        it.light(x, it.h * 0.17, it.h * 0.07, 0xFFF6DC, 1);
    }
}
