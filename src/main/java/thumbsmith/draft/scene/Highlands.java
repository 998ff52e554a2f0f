package thumbsmith.draft.scene;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.SplittableRandom;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Noise;
import thumbsmith.draft.paint.Rgb;

/** Mountains, in summer and in snow. */
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
        Woods.firs(it, 0.93, 26, 0x132430, 14);
    }

    static void snow(Scenery it) {
        it.sky(0.8, 0x4E86C0, 0x9CC6EA, 0xDDEFFB);
        it.sun(it.focusX(), it.h * 0.26, it.h * 0.05, 0xFFF6DC);
        rock(it, 0.46, 0.2, 2.8, 0x7E9DC0, 0xFFFFFF, 11);
        it.mist(0.66, 0.15, 0xE8F3FC, 0.7);
        Woods.firs(it, 0.78, 34, 0x5D7F9B, 12);
        it.mist(0.8, 0.1, 0xF0F8FF, 0.6);
        Woods.firs(it, 0.88, 18, 0x2C4F69, 13);
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
}
