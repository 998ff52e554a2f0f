package thumbsmith.draft.scene;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;
import thumbsmith.draft.paint.Layer;
import thumbsmith.draft.paint.Rgb;

/** Towers by day and by night. */
final class Towns {
    private Towns() {}

    static void city(Scenery it) {
        it.sky(0.9, 0x3B82CE, 0x92C6EE, 0xFFE2B8);
        it.clouds(0.5, 0.43, 0xFFFFFF, 0xA8C4DE, 1);
        it.sun(it.focusX(), it.h * 0.42, it.h * 0.05, 0xFFE0A0);
        towers(it, 0.42, 0.26, 26, 0xA9C3DA, 0xC6DAEA, 0.25, 2);
        it.mist(0.72, 0.3, 0xFCE7CC, 0.5);
        towers(it, 0.5, 0.3, 17, 0x6E8CAC, 0x9FBDD8, 0.4, 3);
        it.mist(0.85, 0.25, 0xF6DFC6, 0.4);
        towers(it, 0.66, 0.3, 11, 0x3B5470, 0x7D9DBD, 0.5, 4);
    }

    static void nightCity(Scenery it) {
        it.sky(0.85, 0x050716, 0x161C4A, 0x4A2A77, 0xB2477E);
        Textures.starField(it.picture, it.setting.seed(), 70, it.h * 0.4);
        it.light(it.focusX(), it.h * 0.72, it.w * 0.5, it.setting.palette().accent(), 0.5);
        towers(it, 0.36, 0.26, 26, 0x2A2458, 0xFFC978, 0.25, 2);
        it.mist(0.76, 0.26, 0x8A3F86, 0.4);
        towers(it, 0.5, 0.3, 17, 0x17163A, 0xFFD58C, 0.38, 3);
        it.mist(0.85, 0.2, it.setting.palette().base(), 0.35);
        towers(it, 0.64, 0.26, 11, 0x0A0B20, 0x9FE8FF, 0.34, 4);
        street(it);
    }

    /** Wet asphalt with the lights of the town in it, out of focus. */
    private static void street(Scenery it) {
        it.band(0.86, 1, 0x0A0A1C, 0x1B1838, 0x06060F);
        SplittableRandom chance = it.chance(7);
        int[] colours = {it.setting.palette().accent(), it.setting.palette().pop(), 0xFF4D6D, 0xFFC46B, 0x6BE3FF};
        Layer.of(it.picture, 6 * it.unit, pen -> {
                    for (int i = 0; i < 34; i++) {
                        double x = it.w * chance.nextDouble();
                        double width = it.unit * (6 + 22 * chance.nextDouble());
                        pen.setPaint(
                                Rgb.paint(colours[chance.nextInt(colours.length)], 0.3 + 0.4 * chance.nextDouble()));
                        pen.fill(new Ellipse2D.Double(
                                x, it.h * 0.87, width, it.h * (0.05 + 0.09 * chance.nextDouble())));
                    }
                })
                .shine(it.picture);
        Layer.of(it.picture, 2.2 * it.unit, pen -> {
                    for (int i = 0; i < 26; i++) {
                        double x = it.w * chance.nextDouble();
                        double y = it.h * (0.8 + 0.07 * chance.nextDouble());
                        pen.setPaint(Rgb.paint(colours[chance.nextInt(colours.length)], 0.55));
                        pen.fill(Shading.circle(x, y, it.unit * (5 + 13 * chance.nextDouble())));
                    }
                })
                .shine(it.picture);
    }

    /** A row of towers with windows; nearer rows are fewer, wider and sharper. */
    private static void towers(
            Scenery it, double level, double swing, int count, int wall, int window, double lit, int salt) {
        SplittableRandom chance = it.chance(salt);
        double width = it.w * 1.1 / count;
        Layer.of(it.picture, 1.2 * it.unit, pen -> {
                    for (int i = 0; i < count; i++) {
                        double x = it.w * -0.05 + width * i;
                        double near = Math.abs(x - it.focusX()) / it.w;
                        double top = it.h * (level + swing * (chance.nextDouble() - 0.3) - 0.22 * (near - 0.3));
                        Rectangle2D tower =
                                new Rectangle2D.Double(x, top, width * (0.78 + 0.3 * chance.nextDouble()), it.h);
                        pen.setPaint(Shading.line(0, top, 0, it.h, Rgb.lighter(wall, 0.08), Rgb.darker(wall, 0.25)));
                        pen.fill(tower);
                        if (chance.nextInt(3) == 0)
                            pen.fill(new Rectangle2D.Double(
                                    x + width * 0.4, top - it.h * 0.06, width * 0.05, it.h * 0.06));
                        windows(pen, tower, it, window, lit, chance);
                    }
                })
                .cover(it.picture);
    }

    private static void windows(
            Graphics2D pen, Rectangle2D tower, Scenery it, int colour, double lit, SplittableRandom chance) {
        double step = Math.max(7 * it.unit, tower.getWidth() / 7);
        for (double y = tower.getMinY() + step; y < it.h; y += step * 1.25) {
            for (double x = tower.getMinX() + step * 0.6; x < tower.getMaxX() - step * 0.6; x += step) {
                if (chance.nextDouble() > lit) continue;
                pen.setPaint(Rgb.paint(colour, 0.35 + 0.6 * chance.nextDouble()));
                pen.fill(new Rectangle2D.Double(x, y, step * 0.5, step * 0.62));
            }
        }
    }
}
