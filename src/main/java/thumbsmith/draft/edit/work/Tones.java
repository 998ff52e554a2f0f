package thumbsmith.draft.edit.work;

import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import thumbsmith.draft.edit.grammar.Quality;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.image.Bitmap;
import thumbsmith.image.edit.Blurring;
import thumbsmith.image.edit.Detail;
import thumbsmith.image.edit.Toning;

/** More or less of a quality, over the whole picture; what is kept of it is decided elsewhere. */
final class Tones {
    private static final double LIGHTER = 0.55;
    private static final double DARKER = 0.75;
    private static final int CONTRAST = 42;
    private static final int WARMTH = 38;
    private static final int SATURATION = 48;
    private static final int SHARPNESS = 55;
    private static final int SMOOTHING = 40;
    /** Standard deviation of the grain that plain words ask for, of 255. */
    private static final double GRAIN = 14;
    /** Radius of the blur that plain words ask for, as a share of the shorter side. */
    private static final double BLUR = 1 / 75.0;

    private static final double BLOCK = 1 / 26.0;

    private Tones() {}

    /**
     * A new picture.
     *
     * @param amount above 0 for more, below for less; 1 is what plain words ask for
     */
    static BufferedImage of(BufferedImage picture, Quality quality, double amount, long seed) {
        int shorter = Math.min(picture.getWidth(), picture.getHeight());
        return switch (quality) {
            case LIGHT -> changed(picture, light(amount));
            case CONTRAST -> toned(picture, percent(CONTRAST * amount), 0, 0);
            case SATURATION -> toned(picture, 0, percent(SATURATION * amount), 0);
            case WARMTH -> toned(picture, 0, 0, percent(WARMTH * amount));
            case GREY -> toned(picture, 0, percent(-100 * amount), 0);
            case SEPIA -> changed(picture, it -> Rgb.mix(it, sepia(it), Math.clamp(0.9 * amount, 0, 1)));
            case FADE -> changed(picture, faded(amount));
            case INVERT -> changed(picture, it -> it ^ 0xFFFFFF);
            case SHARP -> amount > 0 ? sharpened(picture, amount) : blurred(picture, BLUR * -amount / 2 * shorter);
            case BLUR -> amount > 0 ? blurred(picture, BLUR * amount * shorter) : sharpened(picture, -amount);
            case NOISE -> amount > 0 ? grainy(picture, GRAIN * amount, seed) : smoothed(picture, -amount);
            case PIXEL -> amount > 0 ? blocks(picture, (int) Math.max(2, BLOCK * amount * shorter)) : picture;
            case VIGNETTE -> vignetted(picture, amount);
        };
    }

    private static int percent(double amount) {
        return (int) Math.clamp(Math.round(amount), -100, 100);
    }

    private static BufferedImage toned(BufferedImage picture, int contrast, int saturation, int temperature) {
        return worked(picture, it -> Toning.toned(it, 0, contrast, saturation, temperature));
    }

    private static BufferedImage sharpened(BufferedImage picture, double amount) {
        return worked(picture, it -> Detail.sharpened(it, Math.max(1, Math.min(100, percent(SHARPNESS * amount)))));
    }

    private static BufferedImage smoothed(BufferedImage picture, double amount) {
        return worked(picture, it -> Detail.denoised(it, percent(SMOOTHING * amount)));
    }

    static BufferedImage blurred(BufferedImage picture, double sigma) {
        return worked(picture, it -> Blurring.gaussian(it, sigma));
    }

    static BufferedImage worked(BufferedImage picture, UnaryOperator<Bitmap> work) {
        try (Bitmap bitmap = Bitmap.of(picture);
                Bitmap result = work.apply(bitmap)) {
            return result.toBufferedImage();
        }
    }

    static BufferedImage changed(BufferedImage picture, IntUnaryOperator change) {
        BufferedImage changed = Canvas.copy(picture);
        Canvas.change(changed, change);
        return changed;
    }

    /** A bend of the curve: black and white stay where they are, so that nothing is clipped. */
    private static IntUnaryOperator light(double amount) {
        double bend = amount > 0 ? 1 / (1 + LIGHTER * amount) : 1 - DARKER * amount;
        double[] curve = new double[256];
        for (int i = 0; i < curve.length; i++) curve[i] = 255 * Math.pow(i / 255.0, bend);
        return it -> Rgb.of(it, curve[Rgb.red(it)], curve[Rgb.green(it)], curve[Rgb.blue(it)]);
    }

    private static int sepia(int rgb) {
        double luma = Rgb.luma(rgb) * 255;
        return Rgb.of(rgb, luma * 1.08 + 20, luma * 0.92 + 8, luma * 0.68);
    }

    private static IntUnaryOperator faded(double amount) {
        double share = Math.clamp(0.28 * amount, -0.3, 0.8);
        return it -> {
            double luma = Rgb.luma(it) * 255;
            int calm = Rgb.mix(it, Rgb.of(it, luma, luma, luma), Math.clamp(share * 1.4, 0, 1));
            return Rgb.mix(calm, it & 0xFF000000 | 0xD8D4CE, Math.max(0, share));
        };
    }

    private static BufferedImage grainy(BufferedImage picture, double deviation, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return changed(picture, it -> {
            double grain = (random.nextDouble() + random.nextDouble() - 1) * deviation * 2.45;
            return Rgb.of(it, Rgb.red(it) + grain, Rgb.green(it) + grain, Rgb.blue(it) + grain);
        });
    }

    private static BufferedImage blocks(BufferedImage picture, int side) {
        int[] mean = Canvas.pixels(blurred(picture, side / 2.5));
        BufferedImage blocks = Canvas.copy(picture);
        int[] to = Canvas.pixels(blocks);
        int width = picture.getWidth();
        for (int i = 0; i < to.length; i++) {
            int x = Math.min(i % width / side * side + side / 2, width - 1);
            int y = Math.min(i / width / side * side + side / 2, picture.getHeight() - 1);
            to[i] = mean[y * width + x];
        }
        return blocks;
    }

    private static BufferedImage vignetted(BufferedImage picture, double amount) {
        BufferedImage vignetted = Canvas.copy(picture);
        int[] pixels = Canvas.pixels(vignetted);
        int width = picture.getWidth();
        for (int i = 0; i < pixels.length; i++) {
            double x = (i % width + 0.5) / width * 2 - 1;
            double y = (i / width + 0.5) / picture.getHeight() * 2 - 1;
            double away = Math.clamp((Math.hypot(x, y) - 0.45) / 0.95, 0, 1);
            double share = Math.clamp(0.75 * Math.abs(amount), 0, 1) * away * away * (3 - 2 * away);
            pixels[i] = amount > 0 ? Rgb.darker(pixels[i], share) : Rgb.lighter(pixels[i], share * 0.5);
        }
        return vignetted;
    }
}
