package thumbsmith.draft.scene;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;
import thumbsmith.draft.paint.Layer;
import thumbsmith.draft.paint.Rgb;

/** An office and a gym, out of focus as behind somebody who is near. */
final class Workplaces {
    /** In px of a 720 px picture. */
    private static final double FAR_SOFT = 5;

    private Workplaces() {}

    static void office(Scenery it) {
        it.sky(1, 0xDCE7F2, 0xBFD0E2, 0x7D93AC);
        Layer.of(it.picture, FAR_SOFT * 1.2 * it.unit, pen -> {
                    panes(pen, it);
                    pen.setPaint(Shading.line(0, it.h * 0.72, 0, it.h, 0x8B6A4E, 0x4A3626));
                    pen.fill(new Rectangle2D.Double(0, it.h * 0.78, it.w, it.h * 0.25));
                    Furniture.screen(pen, it, it.asideX() - it.w * 0.12, it.h * 0.5, it.w * 0.24);
                    Furniture.plant(pen, it, it.asideX() < it.w / 2 ? it.w * 0.04 : it.w * 0.95, it.h * 0.74);
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
            pen.fill(Furniture.rounded(x - size * 1.4, y - size, size * 0.85, size * 2, 5 * it.unit));
            pen.fill(Furniture.rounded(x + size * 0.55, y - size, size * 0.85, size * 2, 5 * it.unit));
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
