package thumbsmith.draft.scene;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Layer;
import thumbsmith.draft.paint.Noise;
import thumbsmith.draft.paint.Rgb;

/** Streets, towers, and what lies under them. */
final class Towns {
    private static final int WALLS = 4;

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

    static void road(Scenery it) {
        double horizon = 0.58;
        it.sky(horizon, 0x2A2A66, 0x8A4A8C, 0xF58A5C, 0xFFD08A);
        it.clouds(0.52, 0.48, 0xFFC9A0, 0x6A4A80, 1);
        it.sun(it.focusX(), it.h * 0.52, it.h * 0.08, 0xFFB35C);
        it.layer(it.ridge(0.53, 0.08, 4, 4, 2), 2, 0x6B3F70, 0x4A2C58);
        it.band(horizon, 1, 0xC77E50, 0x7A452F, 0x3A1F1C);
        Textures.mottle(it.picture, it.setting.seed(), 0.08);
        double x = it.focusX();
        double y = horizon * it.h;
        Path2D tarmac = Shading.polygon(
                x - it.w * 0.006,
                y,
                x + it.w * 0.006,
                y,
                it.w * 0.5 + it.w * 0.52,
                it.h * 1.02,
                it.w * 0.5 - it.w * 0.52,
                it.h * 1.02);
        it.layer(tarmac, 1.2, 0x6A4E58, 0x1E1A24);
        Layer.of(it.picture, 0.8 * it.unit, pen -> lines(pen, it, x, y)).cover(it.picture);
        it.mist(horizon, 0.06, 0xFFC48A, 0.75);
    }

    private static void lines(Graphics2D pen, Scenery it, double x, double y) {
        for (double side : new double[] {-0.47, 0.47}) {
            pen.setPaint(Rgb.paint(0xF7EFE2, 0.85));
            double foot = it.w * (0.5 + side);
            pen.fill(Shading.polygon(x, y, foot - it.w * 0.009, it.h * 1.02, foot + it.w * 0.009, it.h * 1.02));
        }
        pen.setPaint(Rgb.paint(0xFFD24A));
        for (int i = 0; i < 9; i++) {
            double near = Math.pow((i + 0.55) / 9, 2.4);
            double far = Math.pow(i / 9.0, 2.4);
            double wide = it.w * 0.011;
            pen.fill(Shading.polygon(
                    x + (it.w * 0.5 - x) * far - wide * far,
                    y + (it.h - y) * far,
                    x + (it.w * 0.5 - x) * far + wide * far,
                    y + (it.h - y) * far,
                    x + (it.w * 0.5 - x) * near + wide * near,
                    y + (it.h - y) * near,
                    x + (it.w * 0.5 - x) * near - wide * near,
                    y + (it.h - y) * near));
        }
    }

    /** A cave: walls within walls, the far ones in the light at its end. */
    static void underground(Scenery it) {
        int glow = it.setting.palette().accent();
        int stone = Rgb.mix(Rgb.lighter(it.setting.palette().base(), 0.1), 0x8A7A6C, 0.6);
        double x = it.focusX();
        double y = it.h * 0.46;
        Canvas.paint(it.picture, pen -> {
            pen.setPaint(Rgb.paint(Rgb.mix(stone, glow, 0.6)));
            pen.fill(Shading.field(it.picture));
        });
        it.light(x, y, it.h * 0.7, Rgb.lighter(glow, 0.6), 1);
        for (int i = 0; i < WALLS; i++) {
            double near = i / (WALLS - 1.0);
            Path2D wall = wall(it, x, y, 0.24 + 0.17 * i + 0.03 * i * i, i);
            int colour = Rgb.mix(Rgb.mix(stone, glow, 0.3), Rgb.darker(stone, 0.82), Math.pow(near, 0.75));
            it.layer(wall, 1.5 + 3 * near, colour, Rgb.darker(colour, 0.3));
            if (i < WALLS - 1) it.light(x, y, it.h * (0.6 + 0.2 * i), glow, 0.3);
        }
        Textures.rough(it.picture, it.setting.seed(), 0.7);
        it.light(x, y, it.h * 0.4, Rgb.lighter(glow, 0.6), 0.85);
        it.flakes(26, 1.6, it.setting.palette().pop(), 0.7, 5);
    }

    /** Everything but a ragged hole. */
    private static Path2D wall(Scenery it, double x, double y, double reach, int salt) {
        Noise noise = it.noise(60 + salt);
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.append(new Rectangle2D.Double(-it.w, -it.h, 3 * it.w, 3 * it.h), false);
        int corners = 180;
        for (int i = 0; i < corners; i++) {
            double angle = Math.TAU * i / corners;
            double rough = 0.75 + 0.5 * noise.cloud(2 + 2.4 * Math.cos(angle), 2 + 2.4 * Math.sin(angle), 3);
            double fang = Math.sin(angle) < -0.2 ? 0.5 * Math.pow(noise.at(angle * 7, 3), 3) : 0;
            double px = x + 1.45 * reach * rough * it.h * Math.cos(angle);
            double py = y + reach * (rough - fang) * it.h * Math.sin(angle) * (Math.sin(angle) > 0 ? 0.8 : 1.05);
            if (i == 0) path.moveTo(px, py);
            else path.lineTo(px, py);
        }
        path.closePath();
        return path;
    }
}
