package thumbsmith.draft.scene;

import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.SplittableRandom;
import thumbsmith.draft.paint.Layer;
import thumbsmith.draft.paint.Rgb;

/** Rooms, out of focus as behind somebody who is near. */
final class Interiors {
    /** In px of a 720 px picture. */
    private static final double FAR_SOFT = 5;

    private Interiors() {}

    static void room(Scenery it) {
        it.sky(0.8, 0xD9B99A, 0xE8CDB0, 0xC49A78);
        it.band(0.78, 1, 0x8A5E3F, 0x5A3924);
        boolean right = it.asideX() > it.w / 2;
        double window = right ? it.w * 0.62 : it.w * 0.06;
        Layer.of(it.picture, FAR_SOFT * it.unit, pen -> {
                    window(pen, it, window, it.h * 0.08, it.w * 0.32, it.h * 0.52, 0xCDEBFF, 0xFFF6DC);
                    shelf(pen, it, right ? it.w * 0.04 : it.w * 0.66, it.h * 0.2, it.w * 0.3, 3, 5);
                    sofa(pen, it, right ? it.w * 0.02 : it.w * 0.6);
                    plant(pen, it, right ? it.w * 0.93 : it.w * 0.46, it.h * 0.84);
                })
                .cover(it.picture);
        it.light(window + it.w * 0.16, it.h * 0.3, it.w * 0.5, 0xFFF1D0, 0.5);
        it.light(right ? it.w * 0.42 : it.w * 0.6, it.h * 0.26, it.w * 0.2, 0xFFC978, 0.6);
    }

    private static void window(Graphics2D pen, Scenery it, double x, double y, double w, double h, int top, int low) {
        pen.setPaint(Rgb.paint(0xFFFFFF));
        pen.fill(new Rectangle2D.Double(x - 8 * it.unit, y - 8 * it.unit, w + 16 * it.unit, h + 16 * it.unit));
        pen.setPaint(Shading.line(0, y, 0, y + h, top, low));
        pen.fill(new Rectangle2D.Double(x, y, w, h));
        pen.setPaint(Rgb.paint(0x86B48C, 0.8));
        SplittableRandom chance = it.chance(21);
        Area bushes = new Area();
        for (int i = 0; i < 7; i++) {
            bushes.add(
                    new Area(Shading.circle(x + w * (0.08 + 0.14 * i), y + h, h * (0.14 + 0.2 * chance.nextDouble()))));
        }
        bushes.intersect(new Area(new Rectangle2D.Double(x, y, w, h)));
        pen.fill(bushes);
        pen.setPaint(Rgb.paint(0xFFFFFF));
        pen.fill(new Rectangle2D.Double(x + w / 2 - 5 * it.unit, y, 10 * it.unit, h));
        pen.fill(new Rectangle2D.Double(x, y + h * 0.45, w, 8 * it.unit));
    }

    /** Boards with books and small things. */
    private static void shelf(Graphics2D pen, Scenery it, double x, double y, double w, int boards, int salt) {
        SplittableRandom chance = it.chance(salt);
        int[] spines = {0xB8432F, 0x2F6E8E, 0xE0B04A, 0x4A7D4E, 0x6E4A7A, 0xEFE3CF, 0x3A3F55};
        double gap = it.h * 0.16;
        for (int i = 0; i < boards; i++) {
            double foot = y + gap * i;
            double at = x + w * 0.03;
            while (at < x + w * 0.9) {
                double width = it.unit * (9 + 16 * chance.nextDouble());
                double height = gap * (0.42 + 0.34 * chance.nextDouble());
                pen.setPaint(Rgb.paint(spines[chance.nextInt(spines.length)]));
                if (chance.nextInt(7) > 0) pen.fill(new Rectangle2D.Double(at, foot - height, width, height));
                at += width * 1.06;
            }
            pen.setPaint(Rgb.paint(0x6B452B));
            pen.fill(new Rectangle2D.Double(x, foot, w, 11 * it.unit));
        }
    }

    private static void sofa(Graphics2D pen, Scenery it, double x) {
        pen.setPaint(Shading.line(0, it.h * 0.6, 0, it.h, 0x54728A, 0x2B4256));
        pen.fill(rounded(x, it.h * 0.62, it.w * 0.4, it.h * 0.4, 40 * it.unit));
        pen.setPaint(Shading.line(0, it.h * 0.66, 0, it.h * 0.9, 0x6E90AA, 0x46647C));
        pen.fill(rounded(x + it.w * 0.03, it.h * 0.67, it.w * 0.16, it.h * 0.24, 26 * it.unit));
        pen.fill(rounded(x + it.w * 0.2, it.h * 0.67, it.w * 0.16, it.h * 0.24, 26 * it.unit));
        pen.setPaint(Rgb.paint(0xE8B04A));
        pen.fill(rounded(x + it.w * 0.05, it.h * 0.7, it.w * 0.075, it.w * 0.07, 16 * it.unit));
    }

    private static RoundRectangle2D rounded(double x, double y, double w, double h, double radius) {
        return new RoundRectangle2D.Double(x, y, w, h, radius * 2, radius * 2);
    }

    private static void plant(Graphics2D pen, Scenery it, double x, double foot) {
        for (int i = 0; i < 9; i++) {
            double angle = Math.PI * (1.1 + 0.8 * i / 8.0);
            double reach = it.h * (0.22 + 0.08 * (i % 3));
            pen.setPaint(Rgb.paint(i % 2 == 0 ? 0x2F7A46 : 0x4A9A58));
            Path2D leaf = new Path2D.Double();
            leaf.moveTo(x, foot);
            leaf.quadTo(
                    x + reach * 0.4 * Math.cos(angle) - reach * 0.1,
                    foot + reach * 0.7 * Math.sin(angle),
                    x + reach * 0.75 * Math.cos(angle),
                    foot + reach * Math.sin(angle));
            leaf.quadTo(
                    x + reach * 0.5 * Math.cos(angle) + reach * 0.16, foot + reach * 0.5 * Math.sin(angle), x, foot);
            pen.fill(leaf);
        }
        pen.setPaint(Rgb.paint(0xD9D2C8));
        pen.fill(Shading.polygon(
                x - it.h * 0.07,
                foot,
                x + it.h * 0.07,
                foot,
                x + it.h * 0.05,
                foot + it.h * 0.16,
                x - it.h * 0.05,
                foot + it.h * 0.16));
    }

    static void kitchen(Scenery it) {
        it.sky(0.8, 0xF2E3CC, 0xFAEEDC, 0xE2C9A6);
        Layer.of(it.picture, FAR_SOFT * it.unit, pen -> {
                    tiles(pen, it);
                    window(pen, it, it.asideX() - it.w * 0.13, it.h * 0.1, it.w * 0.26, it.h * 0.4, 0xBFE6FF, 0xFFF9E0);
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
                pen.fill(rounded(x + it.w * 0.047 * i, foot - height, width, height, 8 * it.unit));
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
            pen.fill(rounded(it.w * (0.015 + 0.168 * i), it.h * 0.79, it.w * 0.145, it.h * 0.3, 6 * it.unit));
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

    static void office(Scenery it) {
        it.sky(1, 0xDCE7F2, 0xBFD0E2, 0x7D93AC);
        Layer.of(it.picture, FAR_SOFT * 1.2 * it.unit, pen -> {
                    panes(pen, it);
                    pen.setPaint(Shading.line(0, it.h * 0.72, 0, it.h, 0x8B6A4E, 0x4A3626));
                    pen.fill(new Rectangle2D.Double(0, it.h * 0.78, it.w, it.h * 0.25));
                    screen(pen, it, it.asideX() - it.w * 0.12, it.h * 0.5, it.w * 0.24);
                    plant(pen, it, it.asideX() < it.w / 2 ? it.w * 0.04 : it.w * 0.95, it.h * 0.74);
                })
                .cover(it.picture);
        it.light(it.focusX(), it.h * 0.3, it.w * 0.42, 0xFFF4DC, 0.55);
    }

    /** A wall of glass with the town behind it. */
    private static void panes(Graphics2D pen, Scenery it) {
        SplittableRandom chance = it.chance(12);
        pen.setPaint(Shading.line(0, 0, 0, it.h * 0.7, 0x9CC9F0, 0xF4E2C8));
        pen.fill(new Rectangle2D.Double(0, 0, it.w, it.h * 0.74));
        for (int i = 0; i < 22; i++) {
            double top = it.h * (0.25 + 0.35 * chance.nextDouble());
            pen.setPaint(Rgb.paint(Rgb.mix(0x7F9CBC, 0xC6D6E6, chance.nextDouble())));
            pen.fill(new Rectangle2D.Double(it.w * i / 20.0 - 10, top, it.w * 0.06, it.h * 0.74 - top));
        }
        pen.setPaint(Rgb.paint(0x2C3A4C));
        for (int i = 0; i <= 5; i++) {
            pen.fill(new Rectangle2D.Double(it.w * i / 5 - 7 * it.unit, 0, 14 * it.unit, it.h * 0.75));
        }
        pen.fill(new Rectangle2D.Double(0, it.h * 0.72, it.w, it.h * 0.035));
        pen.fill(new Rectangle2D.Double(0, it.h * 0.16, it.w, 8 * it.unit));
    }

    private static void screen(Graphics2D pen, Scenery it, double x, double y, double w) {
        double h = w * 0.6;
        pen.setPaint(Rgb.paint(0x1B222E));
        pen.fill(rounded(x, y, w, h, 9 * it.unit));
        pen.fill(new Rectangle2D.Double(x + w * 0.44, y + h, w * 0.12, h * 0.3));
        pen.fill(new Rectangle2D.Double(x + w * 0.3, y + h * 1.22, w * 0.4, h * 0.07));
        pen.setPaint(Shading.line(
                x,
                y,
                x + w,
                y + h,
                it.setting.palette().accent(),
                it.setting.palette().base()));
        pen.fill(rounded(x + w * 0.03, y + h * 0.05, w * 0.94, h * 0.9, 6 * it.unit));
        pen.setPaint(Rgb.paint(0xFFFFFF, 0.6));
        for (int i = 0; i < 4; i++) {
            pen.fill(new Rectangle2D.Double(
                    x + w * 0.1, y + h * (0.2 + 0.17 * i), w * (0.62 - 0.13 * (i % 3)), h * 0.06));
        }
    }

    static void gym(Scenery it) {
        it.sky(1, 0x14171D, 0x262B34, 0x0E1014);
        Textures.mottle(it.picture, it.setting.seed(), 0.12);
        it.band(0.8, 1, 0x23272F, 0x0B0C10);
        Layer.of(it.picture, FAR_SOFT * it.unit, pen -> {
                    for (int row = 0; row < 2; row++) {
                        rack(pen, it, it.h * (0.56 + 0.16 * row));
                    }
                    mirror(pen, it);
                })
                .cover(it.picture);
        for (int i = 0; i < 3; i++) {
            tube(it, 0.07 + 0.06 * i, 0.5 - 0.13 * i, i);
        }
        it.light(it.focusX(), it.h * 0.5, it.h * 0.9, it.setting.palette().accent(), 0.32);
        it.mist(0.86, 0.12, it.setting.palette().accent(), 0.16);
    }

    private static void rack(Graphics2D pen, Scenery it, double y) {
        pen.setPaint(Rgb.paint(0x4A515E));
        pen.fill(new Rectangle2D.Double(0, y + 18 * it.unit, it.w, 11 * it.unit));
        for (int i = 0; i < 13; i++) {
            double x = it.w * (i + 0.5) / 13;
            double size = it.unit * (20 + 5 * (i % 4));
            pen.setPaint(Rgb.paint(0xC8D0DC));
            pen.fill(new Rectangle2D.Double(x - size * 1.3, y - 4 * it.unit, size * 2.6, 8 * it.unit));
            pen.setPaint(Shading.line(0, y - size, 0, y + size, 0x9AA3B2, 0x4A515C));
            pen.fill(rounded(x - size * 1.4, y - size, size * 0.85, size * 2, 5 * it.unit));
            pen.fill(rounded(x + size * 0.55, y - size, size * 0.85, size * 2, 5 * it.unit));
        }
    }

    private static void mirror(Graphics2D pen, Scenery it) {
        pen.setPaint(Rgb.paint(0x5A6678, 0.5));
        for (int i = 0; i < 4; i++) {
            pen.fill(new Rectangle2D.Double(it.w * (0.02 + 0.245 * i), it.h * 0.16, it.w * 0.225, it.h * 0.3));
        }
    }

    /** A strip of light under the ceiling, in perspective. */
    private static void tube(Scenery it, double y, double half, int salt) {
        double x = it.focusX();
        Path2D strip = Shading.polygon(
                x - half * it.w,
                y * it.h,
                x + half * it.w,
                y * it.h,
                x + half * it.w * 0.97,
                y * it.h + 7 * it.unit,
                x - half * it.w * 0.97,
                y * it.h + 7 * it.unit);
        Shapes.glowing(
                it.picture,
                strip,
                (9 - 2 * salt) * it.unit,
                it.setting.palette().accent());
    }
}
