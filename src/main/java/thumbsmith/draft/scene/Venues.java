package thumbsmith.draft.scene;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Layer;
import thumbsmith.draft.paint.Noise;
import thumbsmith.draft.paint.Rgb;

/** Where something happens: arenas, stages, outer space, flames. */
final class Venues {
    private Venues() {}

    static void stadium(Scenery it) {
        it.sky(0.5, 0x040A1E, 0x14295C, 0x2C5A9E);
        stands(it);
        it.band(0.62, 1, 0x1E6E2E, 0x2F9A3F, 0x1B6A2A);
        pitch(it);
        it.mist(0.62, 0.05, 0xBFE3FF, 0.35);
        for (double x : new double[] {0.06, 0.3, 0.7, 0.94}) {
            floodlight(it, x * it.w, it.h * (0.14 + 0.05 * Math.abs(x - 0.5)));
        }
    }

    /** Rows of people, as specks under dim light. */
    private static void stands(Scenery it) {
        SplittableRandom chance = it.chance(2);
        it.layer(it.ridge(0.3, 0.01, 1, 1, 3), 1, 0x1B2B55, 0x0B1430);
        int[] shirts = {0xE8EEF8, 0xD8424F, 0x3C7FE0, 0xF2C04A, 0x8896B8, 0x5C6C92};
        Layer.of(it.picture, 1.6 * it.unit, pen -> {
                    for (int row = 0; row < 24; row++) {
                        double y = it.h * (0.31 + 0.3 * row / 24);
                        double size = it.unit * (3.2 + 3 * row / 24.0);
                        for (double x = row % 2 * size; x < it.w; x += size * 2.1) {
                            if (chance.nextInt(5) == 0) continue;
                            pen.setPaint(
                                    Rgb.paint(shirts[chance.nextInt(shirts.length)], 0.14 + 0.4 * chance.nextDouble()));
                            pen.fill(Shading.circle(x, y, size * 0.8));
                        }
                    }
                    pen.setPaint(Rgb.paint(0x0A1230, 0.8));
                    pen.fill(new Rectangle2D.Double(0, it.h * 0.445, it.w, it.h * 0.022));
                })
                .cover(it.picture);
        Layer.of(it.picture, 2 * it.unit, pen -> {
                    pen.setPaint(Shading.line(
                            0,
                            it.h * 0.59,
                            0,
                            it.h * 0.63,
                            it.setting.palette().accent(),
                            it.setting.palette().base()));
                    pen.fill(new Rectangle2D.Double(0, it.h * 0.592, it.w, it.h * 0.034));
                })
                .cover(it.picture);
    }

    private static void pitch(Scenery it) {
        double x = it.focusX();
        double y = it.h * 0.4;
        Layer.of(it.picture, 1.4 * it.unit, pen -> {
                    pen.clip(new Rectangle2D.Double(0, it.h * 0.625, it.w, it.h));
                    pen.setPaint(Rgb.paint(0xB8FF9A, 0.15));
                    for (int i = -8; i < 8; i += 2) {
                        double left = x + i * it.w * 0.22;
                        pen.fill(Shading.polygon(
                                x + i * it.w * 0.04,
                                y,
                                x + (i + 1) * it.w * 0.04,
                                y,
                                left + it.w * 0.22,
                                it.h,
                                left,
                                it.h));
                    }
                    pen.setPaint(Rgb.paint(0xFFFFFF, 0.65));
                    pen.setStroke(new BasicStroke((float) (5 * it.unit)));
                    pen.draw(new Ellipse2D.Double(it.w * 0.28, it.h * 0.72, it.w * 0.44, it.h * 0.36));
                    pen.draw(new Line2D.Double(0, it.h * 0.665, it.w, it.h * 0.665));
                })
                .cover(it.picture);
    }

    private static void floodlight(Scenery it, double x, double y) {
        Canvas.paint(it.picture, pen -> {
            pen.setPaint(Rgb.paint(0x0A1128));
            pen.fill(new Rectangle2D.Double(x - 3 * it.unit, y, 6 * it.unit, it.h * 0.25));
            for (int i = 0; i < 8; i++) {
                pen.setPaint(Rgb.paint(0xFFFFFF));
                pen.fill(Shading.circle(
                        x + (i % 4 - 1.5) * 17 * it.unit, y + (i / 4 - 0.5) * 17 * it.unit, 6.5 * it.unit));
            }
        });
        it.light(x, y, it.h * 0.55, 0xBFDDFF, 0.55);
        it.light(x, y, it.h * 0.16, 0xFFFFFF, 0.9);
        it.shafts(new Point2D.Double(x, y), 4, 1.2, 0xCFE4FF, 0.22, (int) x);
    }

    static void stage(Scenery it) {
        int accent = it.setting.palette().accent();
        int base = it.setting.palette().base();
        it.sky(
                1,
                Rgb.darker(it.setting.palette().deep(), 0.5),
                it.setting.palette().deep(),
                Rgb.mix(it.setting.palette().deep(), base, 0.5));
        Textures.mottle(it.picture, it.setting.seed(), 0.12);
        SplittableRandom chance = it.chance(1);
        int[] colours = {
            accent, Rgb.lighter(base, 0.25), it.setting.palette().pop(), accent, Rgb.lighter(base, 0.25), accent
        };
        Layer.of(it.picture, 6 * it.unit, pen -> {
                    for (int i = 0; i < 6; i++) {
                        Point2D lamp = new Point2D.Double(it.w * (0.04 + 0.184 * i), -it.h * 0.03);
                        double angle = Math.atan2(
                                it.h * 0.9, it.focusX() + it.w * 0.34 * (chance.nextDouble() - 0.5) - lamp.getX());
                        Scenery.shaft(pen, lamp, angle, 0.1, it.h * 1.5, colours[i], 0.75);
                        Scenery.shaft(pen, lamp, angle, 0.04, it.h * 1.5, Rgb.lighter(colours[i], 0.4), 0.6);
                    }
                })
                .shine(it.picture);
        for (int i = 0; i < 6; i++) {
            it.light(it.w * (0.04 + 0.184 * i), it.h * 0.01, it.h * 0.12, Rgb.lighter(colours[i], 0.5), 1);
        }
        it.light(it.focusX(), it.h * 0.86, it.h * 0.62, accent, 0.55);
        crowd(it);
        it.flakes(30, 1.8, it.setting.palette().pop(), 0.6, 9);
    }

    /** Heads and raised arms before the light. */
    private static void crowd(Scenery it) {
        for (int row = 0; row < 2; row++) {
            SplittableRandom chance = it.chance(11 + row);
            double size = it.h * (0.034 + 0.016 * row);
            double level = it.h * (0.9 + 0.06 * row);
            int colour = Rgb.darker(it.setting.palette().deep(), 0.35 + 0.4 * row);
            Layer.of(it.picture, (1.5 + 2 * row) * it.unit, pen -> {
                        pen.setPaint(Rgb.paint(colour));
                        for (double x = -size; x < it.w + size; x += size * (1.7 + 0.6 * chance.nextDouble())) {
                            double y = level + size * (chance.nextDouble() - 0.5);
                            pen.fill(Shading.circle(x, y, size * 0.62));
                            pen.fill(new Ellipse2D.Double(x - size * 1.2, y + size * 0.5, size * 2.4, size * 5));
                            if (chance.nextInt(3) == 0) arm(pen, x, y, size, chance);
                        }
                    })
                    .cover(it.picture);
        }
    }

    private static void arm(Graphics2D pen, double x, double y, double size, SplittableRandom chance) {
        double lean = (chance.nextDouble() - 0.5) * size * 1.6;
        pen.setStroke(new BasicStroke((float) (size * 0.36), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Line2D.Double(x + size * 0.9, y + size, x + size * 0.9 + lean, y - size * 1.7));
        pen.fill(Shading.circle(x + size * 0.9 + lean, y - size * 1.9, size * 0.3));
    }

    static void space(Scenery it) {
        Ground.STARS.paint(it.picture, it.setting);
        double radius = it.h * 0.52;
        double x = it.asideX();
        double y = it.h * 0.92;
        it.light(x, y, radius * 1.6, it.setting.palette().accent(), 0.55);
        planet(it, x, y, radius);
        sphere(it, it.focusX() + (it.focusX() > it.w / 2 ? -0.22 : 0.22) * it.w, it.h * 0.2, it.h * 0.055, 0xC9C3D8);
    }

    private static void planet(Scenery it, double x, double y, double radius) {
        sphere(
                it,
                x,
                y,
                radius,
                Rgb.mix(it.setting.palette().base(), it.setting.palette().accent(), 0.35));
    }

    /** Lit from the focus, with bands of noise and a thin bright air. */
    private static void sphere(Scenery it, double cx, double cy, double radius, int colour) {
        Noise noise = it.noise(4);
        double toX = Math.signum(it.focusX() - cx) * 0.62;
        double toY = -0.62;
        int night = Rgb.darker(it.setting.palette().deep(), 0.6);
        BufferedImage ball = Canvas.of(it.picture.getWidth(), it.picture.getHeight());
        Textures.coarse(ball, 2, (px, py) -> {
            double dx = (px - cx) / radius;
            double dy = (py - cy) / radius;
            double away = Math.hypot(dx, dy);
            if (away > 1.02) return 0;
            double dz = Math.sqrt(Math.max(0, 1 - away * away));
            double light = Math.clamp(dx * toX + dy * toY + dz * 0.48, 0, 1);
            double band = noise.cloud(dx * 2 / (0.4 + dz) + 3, dy * 5 + noise.cloud(dx * 3, dy * 3, 3) * 1.4, 5);
            int ground = Rgb.mix(Rgb.darker(colour, 0.35), Rgb.lighter(colour, 0.45), Math.clamp(band * 2 - 0.5, 0, 1));
            int shown = Rgb.mix(night, ground, Math.pow(light, 0.8));
            double air = Math.pow(away, 9) * light;
            int hazed = Rgb.mix(shown, Rgb.lighter(it.setting.palette().accent(), 0.4), Math.min(0.9, air * 1.2));
            return (int) (255 * Math.clamp((1.012 - away) * radius / 2, 0, 1)) << 24 | hazed & 0xFFFFFF;
        });
        Canvas.paint(it.picture, pen -> pen.drawImage(ball, 0, 0, null));
    }

    static void fire(Scenery it) {
        Noise noise = it.noise(1);
        double size = 150 * it.unit;
        int[] heat = {0x070202, 0x2B0503, 0x8E1505, 0xE2480B, 0xFF9A1F, 0xFFDC6A, 0xFFF7D0};
        Textures.coarse(it.picture, 3, (x, y) -> {
            double up = 1 - y / it.h;
            double bend = noise.cloud(x / size * 0.8, y / size * 0.7, 3) - 0.5;
            double flame = noise.cloud(x / size * 1.25 + bend * 1.5, y / size * 0.5 + bend * 1.2, 5);
            double side = Math.abs(x / it.w - 0.5) * 2;
            double reach = 0.5 + 0.45 * side * side;
            double hot = Math.clamp(flame * 1.75 - 0.25 - up * 0.72 / reach + 0.12, 0, 0.999);
            return 0xFF000000 | ramp(heat, hot);
        });
        it.light(it.focusX(), it.h * 0.5, it.h * 0.9, 0xFF6A1A, 0.3);
        it.flakes(60, 1.7, 0xFFC24A, 0.9, 5);
    }

    private static int ramp(int[] colours, double share) {
        double at = share * (colours.length - 1);
        int low = (int) at;
        return Rgb.mix(colours[low], colours[Math.min(low + 1, colours.length - 1)], at - low);
    }
}
