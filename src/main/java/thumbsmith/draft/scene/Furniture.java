package thumbsmith.draft.scene;

import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.SplittableRandom;
import thumbsmith.draft.paint.Rgb;

/** What stands in rooms; painted by whoever lays it out, in px of the picture. */
final class Furniture {
    private Furniture() {}

    static void window(Graphics2D pen, Scenery it, double x, double y, double w, double h, int top, int low) {
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
    static void shelf(Graphics2D pen, Scenery it, double x, double y, double w, int boards, int salt) {
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

    static void sofa(Graphics2D pen, Scenery it, double x) {
        pen.setPaint(Shading.line(0, it.h * 0.6, 0, it.h, 0x54728A, 0x2B4256));
        pen.fill(rounded(x, it.h * 0.62, it.w * 0.4, it.h * 0.4, 40 * it.unit));
        pen.setPaint(Shading.line(0, it.h * 0.66, 0, it.h * 0.9, 0x6E90AA, 0x46647C));
        pen.fill(rounded(x + it.w * 0.03, it.h * 0.67, it.w * 0.16, it.h * 0.24, 26 * it.unit));
        pen.fill(rounded(x + it.w * 0.2, it.h * 0.67, it.w * 0.16, it.h * 0.24, 26 * it.unit));
        pen.setPaint(Rgb.paint(0xE8B04A));
        pen.fill(rounded(x + it.w * 0.05, it.h * 0.7, it.w * 0.075, it.w * 0.07, 16 * it.unit));
    }

    static void plant(Graphics2D pen, Scenery it, double x, double foot) {
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

    static void screen(Graphics2D pen, Scenery it, double x, double y, double w) {
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

    static RoundRectangle2D rounded(double x, double y, double w, double h, double radius) {
        return new RoundRectangle2D.Double(x, y, w, h, radius * 2, radius * 2);
    }
}
