package thumbsmith.draft.score;

import java.awt.image.BufferedImage;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.LabColour;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PixelEngine;

/**
 * A picture as a list shows it, in CIE Lab, row by row.
 *
 * @param l L*, 0–100
 * @param a green to red
 * @param b blue to yellow
 */
record Glance(int width, int height, double[] l, double[] a, double[] b) {
    /** The width at which players list thumbnails on a telephone. */
    private static final int LIST_PX = 168;
    /** Above this step of L* from one pixel to the next there is an edge. */
    private static final double EDGE = 7;

    private static final ImageEngine IMAGES = new PixelEngine();

    static Glance of(BufferedImage picture) {
        return exactly(IMAGES.fit(picture, LIST_PX, LIST_PX));
    }

    /** @param small of the size that is wanted */
    static Glance exactly(BufferedImage small) {
        int[] pixels = Canvas.pixels(Canvas.copy(small));
        Glance glance = new Glance(
                small.getWidth(),
                small.getHeight(),
                new double[pixels.length],
                new double[pixels.length],
                new double[pixels.length]);
        for (int i = 0; i < pixels.length; i++) glance.take(i, LabColour.of(pixels[i]));
        return glance;
    }

    private void take(int at, LabColour colour) {
        l[at] = colour.l();
        a[at] = colour.a();
        b[at] = colour.b();
    }

    /** Standard deviation of L* as a share of its range: 0 for a flat picture, 0.5 at most. */
    double contrast() {
        double mean = mean(l);
        double sum = 0;
        for (double one : l) sum += (one - mean) * (one - mean);
        return Math.sqrt(sum / l.length) / 100;
    }

    /** Mean of L* over 100. */
    double brightness() {
        return mean(l) / 100;
    }

    /** Mean of chroma over 100. */
    double saturation() {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += Math.hypot(a[i], b[i]);
        return sum / a.length / 100;
    }

    /** The share of pixels on an edge, 0–1. */
    double edges() {
        int edges = 0;
        for (int y = 0; y < height - 1; y++) {
            for (int x = 0; x < width - 1; x++) {
                int at = y * width + x;
                if (Math.hypot(l[at + 1] - l[at], l[at + width] - l[at]) > EDGE) edges++;
            }
        }
        return (double) edges / l.length;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double one : values) sum += one;
        return sum / values.length;
    }
}
