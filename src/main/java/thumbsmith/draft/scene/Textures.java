package thumbsmith.draft.scene;

import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Layer;
import thumbsmith.draft.paint.Noise;
import thumbsmith.draft.paint.Palette;
import thumbsmith.draft.paint.Rgb;

/** Grounds made of noise. It is computed small and enlarged. */
final class Textures {
    /** Small pixels per picture pixel, in each direction. */
    private static final int COARSE = 5;

    private Textures() {}

    static void smoke(BufferedImage picture, Setting setting) {
        Palette palette = setting.palette();
        Noise noise = new Noise(setting.seed());
        int dark = Rgb.darker(palette.deep(), 0.25);
        int lit = Rgb.lighter(palette.base(), 0.25);
        Point2D focus = setting.focus();
        double far = Shading.diagonal(picture) * 0.72;
        double unit = 190 * Shading.unit(picture);
        coarse(picture, (x, y) -> {
            double bend = noise.cloud(x / unit + 40, y / unit, 3);
            double cloud = noise.cloud(x / unit + 2.2 * bend, y / unit * 1.25 + 1.4 * bend, 5);
            double near = Math.max(0, 1 - focus.distance(x, y) / far);
            double body = Math.clamp((cloud - 0.3) * 2.3, 0, 1);
            double light = body * (0.16 + 0.95 * near * near);
            int colour = Rgb.mix(dark, palette.base(), Math.min(1, light * 1.7));
            return 0xFF000000 | Rgb.mix(colour, lit, Math.clamp(light * 1.5 - 0.6, 0, 0.85));
        });
        Lamp.shine(picture, focus.getX(), focus.getY(), far * 0.6, palette.accent(), 0.38);
        embers(picture, setting, 46);
    }

    /** Sparks in the air. */
    static void embers(BufferedImage picture, Setting setting, int count) {
        SplittableRandom chance = Spread.chance(setting.seed() + 7);
        double unit = Shading.unit(picture);
        for (double soft : new double[] {3, 0.7}) {
            Layer.of(picture, soft * unit, pen -> {
                        for (int i = 0; i < count; i++) {
                            double size = (1 + 2.6 * chance.nextDouble()) * unit * (soft > 1 ? 2.4 : 1);
                            pen.setPaint(Rgb.paint(setting.palette().pop(), 0.35 + 0.5 * chance.nextDouble()));
                            pen.fill(Shading.circle(
                                    picture.getWidth() * chance.nextDouble(),
                                    picture.getHeight() * chance.nextDouble(),
                                    size));
                        }
                    })
                    .shine(picture);
        }
    }

    static void concrete(BufferedImage picture, Setting setting) {
        Palette palette = setting.palette();
        Glows.body(picture, setting, 0.2);
        rough(picture, setting.seed(), 1);
        Point2D focus = setting.focus();
        double far = Shading.diagonal(picture);
        Lamp.shine(picture, focus.getX(), focus.getY(), far * 0.42, palette.accent(), 0.28);
    }

    /** Stone with light falling over it from the upper left. */
    static void rough(BufferedImage picture, long seed, double strength) {
        Noise noise = new Noise(seed);
        double size = 90 * Shading.unit(picture);
        BufferedImage rough = Canvas.of(picture.getWidth(), picture.getHeight());
        coarse(rough, 3, (x, y) -> {
            double slope = noise.cloud(x / size, y / size, 5) - noise.cloud(x / size + 0.033, y / size + 0.044, 4);
            double stain = noise.cloud(x / size * 0.3 + 9, y / size * 0.3, 3) - 0.5;
            double light = (slope * 2.6 + stain * 0.5) * strength;
            return light > 0 ? white(light) : black(-light * 1.3);
        });
        Canvas.paint(picture, pen -> pen.drawImage(rough, 0, 0, null));
    }

    private static int white(double alpha) {
        return (int) (255 * Math.min(alpha, 0.5)) << 24 | 0xFFFFFF;
    }

    private static int black(double alpha) {
        return (int) (255 * Math.min(alpha, 0.65)) << 24;
    }

    /** Takes the smoothness off a plain ground. */
    static void mottle(BufferedImage picture, long seed, double strength) {
        Noise noise = new Noise(seed);
        double unit = 120 * Shading.unit(picture);
        BufferedImage rough = Canvas.of(picture.getWidth(), picture.getHeight());
        coarse(rough, (x, y) -> {
            double light = (noise.cloud(x / unit, y / unit, 5) - 0.5) * 4 * strength;
            return light > 0 ? white(light * 0.45) : black(-light);
        });
        Canvas.paint(picture, pen -> pen.drawImage(rough, 0, 0, null));
    }

    static void stars(BufferedImage picture, Setting setting) {
        Palette palette = setting.palette();
        Noise noise = new Noise(setting.seed());
        double unit = 240 * Shading.unit(picture);
        int dark = Rgb.darker(palette.deep(), 0.4);
        coarse(picture, (x, y) -> {
            double bend = noise.cloud(x / unit, y / unit + 30, 3);
            double band = noise.cloud(x / unit + 1.5 * bend, y / unit + bend, 5);
            double other = noise.cloud(x / unit + 70, y / unit - bend, 4);
            double cloud = Math.clamp((band - 0.38) * 2.4, 0, 1);
            int colour = Rgb.mix(dark, palette.base(), cloud * 0.9);
            int warm = Rgb.mix(colour, palette.accent(), Math.clamp((other - 0.48) * 2.2, 0, 1) * cloud * 0.75);
            return 0xFF000000 | warm;
        });
        starField(picture, setting.seed(), 320, picture.getHeight());
        Point2D focus = setting.focus();
        double far = Shading.diagonal(picture);
        Lamp.shine(picture, focus.getX(), focus.getY(), far * 0.4, palette.accent(), 0.3);
    }

    /** @param bottom how far down they shine, px */
    static void starField(BufferedImage picture, long seed, int count, double bottom) {
        SplittableRandom chance = Spread.chance(seed + 3);
        double unit = Shading.unit(picture);
        Layer.of(picture, 0, pen -> {
                    for (int i = 0; i < count; i++) {
                        double x = picture.getWidth() * chance.nextDouble();
                        double y = bottom * Math.pow(chance.nextDouble(), 1.2);
                        double size = (0.5 + 1.6 * Math.pow(chance.nextDouble(), 6)) * unit;
                        double alpha = 0.25 + 0.7 * chance.nextDouble();
                        pen.setPaint(Rgb.paint(0xFFFFFF, alpha));
                        pen.fill(Shading.circle(x, y, size * 0.9));
                        if (size > 1.2 * unit) Shading.lamp(pen, x, y, size * 9, 0xDDE8FF, 0.5);
                    }
                })
                .shine(picture);
    }

    /** A colour for a place in the picture, straight {@code 0xAARRGGBB}. */
    @FunctionalInterface
    interface Field {
        int at(double x, double y);
    }

    static void coarse(BufferedImage picture, Field field) {
        coarse(picture, COARSE, field);
    }

    static void coarse(BufferedImage picture, int step, Field field) {
        int width = Math.ceilDiv(picture.getWidth(), step);
        int height = Math.ceilDiv(picture.getHeight(), step);
        BufferedImage small = Canvas.of(width, height);
        int[] pixels = Canvas.pixels(small);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = field.at((x + 0.5) * step, (y + 0.5) * step);
            }
        }
        Canvas.paint(picture, pen -> {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(small, 0, 0, width * step, height * step, null);
        });
    }
}
