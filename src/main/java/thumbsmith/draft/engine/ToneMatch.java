package thumbsmith.draft.engine;

import java.awt.image.BufferedImage;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;

/** Moves colours so that their mean and spread, channel by channel, become those of another place. */
record ToneMatch(double[] scale, double[] shift) {
    /** A stronger change would only amplify noise. */
    private static final double MOST = 1.8;

    private record Spread(double[] mean, double[] deviation) {}

    static ToneMatch between(BufferedImage from, FaceEllipse fromPlace, BufferedImage to, FaceEllipse toPlace) {
        Spread first = spread(from, fromPlace);
        Spread second = spread(to, toPlace);
        double[] scale = new double[3];
        double[] shift = new double[3];
        for (int c = 0; c < 3; c++) {
            scale[c] = Math.clamp(second.deviation()[c] / Math.max(1, first.deviation()[c]), 1 / MOST, MOST);
            shift[c] = second.mean()[c] - first.mean()[c] * scale[c];
        }
        return new ToneMatch(scale, shift);
    }

    int apply(int rgb) {
        return Rgb.of(
                rgb,
                Rgb.red(rgb) * scale[0] + shift[0],
                Rgb.green(rgb) * scale[1] + shift[1],
                Rgb.blue(rgb) * scale[2] + shift[2]);
    }

    private static Spread spread(BufferedImage picture, FaceEllipse place) {
        double[] sum = new double[3];
        double[] squares = new double[3];
        int count = 0;
        int[] pixels = Canvas.pixels(picture);
        for (int i = 0; i < pixels.length; i++) {
            if (place.distance(i % picture.getWidth(), i / picture.getWidth()) < 1) {
                int[] channels = {Rgb.red(pixels[i]), Rgb.green(pixels[i]), Rgb.blue(pixels[i])};
                for (int c = 0; c < 3; c++) {
                    sum[c] += channels[c];
                    squares[c] += (double) channels[c] * channels[c];
                }
                count++;
            }
        }
        return spread(sum, squares, Math.max(1, count));
    }

    private static Spread spread(double[] sum, double[] squares, int count) {
        double[] mean = new double[3];
        double[] deviation = new double[3];
        for (int c = 0; c < 3; c++) {
            mean[c] = sum[c] / count;
            deviation[c] = Math.sqrt(Math.max(0, squares[c] / count - mean[c] * mean[c]));
        }
        return new Spread(mean, deviation);
    }
}
