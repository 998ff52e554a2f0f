package thumbsmith.draft.scene;

import java.awt.image.BufferedImage;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;

/** A soft light that is added to an opaque picture without a layer of its own: scenes have many. */
final class Lamp {
    private static final int STEPS = 256;
    /** Of a Gaussian, in shares of the radius; what is left at the rim is taken off everywhere. */
    private static final double SIGMA = 0.36;

    private static final double[] FALL = fall();

    private Lamp() {}

    /** @param alpha 0–1 at its centre; nothing at its rim */
    static void shine(BufferedImage picture, double x, double y, double radius, int colour, double alpha) {
        int[] pixels = Canvas.pixels(picture);
        int width = picture.getWidth();
        int top = (int) Math.max(0, y - radius);
        int bottom = (int) Math.min(picture.getHeight() - 1.0, y + radius);
        int left = (int) Math.max(0, x - radius);
        int right = (int) Math.min(width - 1.0, x + radius);
        int[] lights = lights(colour, alpha);
        double scale = STEPS / (radius * radius);
        for (int row = top; row <= bottom; row++) {
            double down = (row - y) * (row - y);
            for (int column = left; column <= right; column++) {
                int near = (int) ((down + (column - x) * (column - x)) * scale);
                if (near < STEPS) {
                    int at = row * width + column;
                    pixels[at] = screened(pixels[at], lights[near]);
                }
            }
        }
    }

    private static int[] lights(int colour, double alpha) {
        int[] lights = new int[STEPS];
        for (int i = 0; i < STEPS; i++) {
            lights[i] = Rgb.darker(colour & 0xFFFFFF, 1 - alpha * FALL[i]);
        }
        return lights;
    }

    private static double[] fall() {
        double[] fall = new double[STEPS];
        double rim = Math.exp(-1 / (2 * SIGMA * SIGMA));
        for (int i = 0; i < STEPS; i++) {
            fall[i] = (Math.exp(-(i / (double) STEPS) / (2 * SIGMA * SIGMA)) - rim) / (1 - rim);
        }
        return fall;
    }

    private static int screened(int below, int light) {
        return below & 0xFF000000
                | channel(below >> 16 & 0xFF, light >> 16 & 0xFF) << 16
                | channel(below >> 8 & 0xFF, light >> 8 & 0xFF) << 8
                | channel(below & 0xFF, light & 0xFF);
    }

    private static int channel(int below, int light) {
        return below + light - (below * light + 127) / 255;
    }
}
