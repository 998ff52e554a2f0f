package thumbsmith.draft.engine;

import java.awt.image.BufferedImage;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.image.PixelEngine;

/**
 * A picture as it is seen in a list, 168 px wide at most: what the measures are taken from.
 *
 * @param argb row by row
 */
record Tones(int width, int height, int[] argb) {
    /** The width at which players list thumbnails on a phone. */
    private static final int LIST_PX = 168;

    static Tones of(BufferedImage picture) {
        BufferedImage small = Canvas.copy(new PixelEngine().fit(picture, LIST_PX, LIST_PX));
        return new Tones(small.getWidth(), small.getHeight(), Canvas.pixels(small));
    }

    double luma(int x, int y) {
        return Rgb.luma(argb[y * width + x]);
    }

    double meanLuma() {
        double sum = 0;
        for (int pixel : argb) {
            sum += Rgb.luma(pixel);
        }
        return sum / argb.length;
    }

    /** Standard deviation of the lightness: 0 for a flat picture, 0.5 at most. */
    double contrast() {
        double mean = meanLuma();
        double sum = 0;
        for (int pixel : argb) {
            sum += Math.pow(Rgb.luma(pixel) - mean, 2);
        }
        return Math.sqrt(sum / argb.length);
    }

    double meanSaturation() {
        double sum = 0;
        for (int pixel : argb) {
            sum += Rgb.saturation(pixel) * Math.min(1, Rgb.luma(pixel) * 3);
        }
        return sum / argb.length;
    }

    /** Mean step between neighbours in a part of the picture, whose sides are shares of 0–1. */
    double edges(double left, double top, double right, double bottom) {
        int count = 0;
        double sum = 0;
        for (int y = (int) (top * height); y < (int) (bottom * height) - 1; y++) {
            for (int x = (int) (left * width); x < (int) (right * width) - 1; x++) {
                sum += Math.abs(luma(x, y) - luma(x + 1, y)) + Math.abs(luma(x, y) - luma(x, y + 1));
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
