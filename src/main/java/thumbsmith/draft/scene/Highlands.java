package thumbsmith.draft.scene;

import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.SplittableRandom;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Layer;
import thumbsmith.draft.paint.Noise;
import thumbsmith.draft.paint.Rgb;

/** Mountains, woods, sand and snow. */
final class Highlands {
    /** Px of the picture per px of the coarse one that rock is computed in. */
    private static final int ROCK_STEP = 3;

    private Highlands() {}

    static void mountains(Scenery it) {
        it.sky(0.8, 0x2B5C9E, 0x7FB0DC, 0xF6CFA2, 0xFFE6C4);
        it.clouds(0.5, 0.42, 0xFFF1E0, 0x9FB4D2, 1);
        it.sun(it.focusX(), it.h * 0.34, it.h * 0.06, 0xFFD79A);
        rock(it, 0.4, 0.2, 2.6, 0x9DB2CF, 0xF3F6FF, 11);
        it.mist(0.62, 0.16, 0xE9DCD2, 0.55);
        rock(it, 0.56, 0.2, 3.4, 0x55708F, 0xE6EFFA, 12);
        it.mist(0.78, 0.14, 0xCBD3DC, 0.45);
        it.layer(it.ridge(0.78, 0.07, 4, 4, 13), 2, 0x2F4A5C, 0x1C3040);
        firs(it, 0.93, 26, 0x132430, 14);
    }

    static void snow(Scenery it) {
        it.sky(0.8, 0x4E86C0, 0x9CC6EA, 0xDDEFFB);
        it.sun(it.focusX(), it.h * 0.26, it.h * 0.05, 0xFFF6DC);
        rock(it, 0.46, 0.2, 2.8, 0x7E9DC0, 0xFFFFFF, 11);
        it.mist(0.66, 0.15, 0xE8F3FC, 0.7);
        firs(it, 0.78, 34, 0x5D7F9B, 12);
        it.mist(0.8, 0.1, 0xF0F8FF, 0.6);
        firs(it, 0.88, 18, 0x2C4F69, 13);
        it.layer(it.ridge(0.84, 0.05, 2.2, 2, 15), 3, 0xFFFFFF, 0xB7D2EA);
        it.flakes(90, 2.2, 0xFFFFFF, 0.85, 16);
    }

    /** Shaded by the slope of noise under a ridge; near the peaks, white. */
    private static void rock(Scenery it, double level, double swing, double peaks, int stone, int snow, int salt) {
        Noise noise = it.noise(salt);
        double size = 110 * it.unit;
        int dark = Rgb.darker(stone, 0.45);
        int dimSnow = Rgb.mix(snow, stone, 0.62);
        double[] tops = tops(it, level, swing, peaks, salt);
        BufferedImage rock = Canvas.of(it.picture.getWidth(), it.picture.getHeight());
        Textures.coarse(rock, ROCK_STEP, (x, y) -> {
            double under = y / it.h - tops[(int) (x / ROCK_STEP)];
            double edge = Math.clamp(under * it.h / (2 * it.unit), 0, 1);
            if (edge == 0) return 0;
            double here = noise.cloud(x / size + under * 2, y / size * 0.7, 4);
            double beside = noise.cloud(x / size + 0.09 + under * 2, y / size * 0.7 - 0.05, 4);
            double light = Math.clamp(0.5 + (here - beside) * 5.5, 0, 1);
            double white = Math.clamp((0.15 + (here - 0.5) * 0.6 - under) * 14, 0, 1);
            int bare = Rgb.mix(dark, stone, light);
            return (int) (255 * edge) << 24 | Rgb.mix(bare, Rgb.mix(dimSnow, snow, light), white) & 0xFFFFFF;
        });
        Canvas.paint(it.picture, pen -> pen.drawImage(rock, 0, 0, null));
    }

    /** The ridge's height in every column of the coarse picture: the highest of several cones, roughened. */
    private static double[] tops(Scenery it, double level, double swing, double peaks, int salt) {
        Noise noise = it.noise(salt + 50);
        SplittableRandom chance = it.chance(salt);
        int count = (int) Math.round(peaks * 2.2);
        double[] tops = new double[it.picture.getWidth() / ROCK_STEP + 2];
        Arrays.fill(tops, level + swing * 0.75);
        for (int p = 0; p <= count; p++) {
            double x = (p + 0.7 * (chance.nextDouble() - 0.5)) / count;
            double height = level - swing * (0.35 + 0.65 * chance.nextDouble()) * (p % 2 == 0 ? 1 : 0.55);
            double slope = 1.5 + 0.9 * chance.nextDouble();
            for (int i = 0; i < tops.length; i++) {
                double away = Math.abs(i * ROCK_STEP / it.w - x) * it.w / it.h;
                tops[i] = Math.min(tops[i], height + slope * swing * 2.4 * Math.pow(away, 0.9));
            }
        }
        for (int i = 0; i < tops.length; i++) {
            tops[i] -= swing * 0.5 * (noise.cloud(i * ROCK_STEP / it.w * 11, salt, 5) - 0.5);
        }
        return tops;
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

    static void desert(Scenery it) {
        it.sky(0.62, 0x3D8BD0, 0xA9D3EE, 0xFFE3B0, 0xFFC987);
        it.sun(it.focusX(), it.h * 0.3, it.h * 0.07, 0xFFE09A);
        it.layer(it.ridge(0.56, 0.05, 2.2, 3, 1), 4, 0xE9B783, 0xD99A5C);
        double[] levels = {0.6, 0.7, 0.84};
        int[] lit = {0xF2C07E, 0xEFAF5F, 0xE79A45};
        int[] shade = {0xC98A50, 0xB26C35, 0x8A4A22};
        for (int i = 0; i < levels.length; i++) {
            dune(it, levels[i], 0.09 + 0.03 * i, lit[i], shade[i], 40 + i);
        }
        it.mist(0.58, 0.07, 0xFFE9C8, 0.6);
    }

    /** One long crest: lit on the side of the sun, in shade beyond it. */
    private static void dune(Scenery it, double level, double height, int lit, int shade, int salt) {
        SplittableRandom chance = it.chance(salt);
        double crest = it.w * (0.2 + 0.6 * chance.nextDouble());
        double lean = (it.focusX() > crest ? -1 : 1) * it.w * (0.12 + 0.1 * chance.nextDouble());
        double top = (level - height) * it.h;
        Path2D back = new Path2D.Double();
        back.moveTo(-it.w * 0.1, it.h * 1.1);
        back.lineTo(-it.w * 0.1, level * it.h);
        back.curveTo(crest - it.w * 0.3, level * it.h, crest - it.w * 0.12, top, crest, top);
        back.curveTo(crest + it.w * 0.14, top, crest + it.w * 0.3, (level + 0.02) * it.h, it.w * 1.1, level * it.h);
        back.lineTo(it.w * 1.1, it.h * 1.1);
        back.closePath();
        it.layer(back, 1.5, lit, Rgb.mix(lit, shade, 0.55));
        double lee = Math.signum(lean) * it.w * 2;
        Path2D face = new Path2D.Double();
        face.moveTo(crest, top - it.h * 0.02);
        face.curveTo(
                crest + lean * 0.5,
                top + it.h * 0.06,
                crest - lean * 0.7,
                top + it.h * 0.13,
                crest + lean * 0.1,
                level * it.h + it.h * 0.06);
        face.curveTo(
                crest + lean * 0.6,
                level * it.h + it.h * 0.12,
                crest + lean * 0.9,
                it.h,
                crest + lean * 0.7,
                it.h * 1.2);
        face.lineTo(crest + lee, it.h * 1.2);
        face.lineTo(crest + lee, top - it.h * 0.02);
        face.closePath();
        Area within = new Area(back);
        within.intersect(new Area(face));
        it.layer(new Path2D.Double(within), 2.4, shade, Rgb.mix(shade, lit, 0.35));
    }
}
