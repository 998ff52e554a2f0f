package thumbsmith.draft.titles;

import java.awt.Color;
import java.awt.image.BufferedImage;

/** What can be said of a picture after measuring it: its light and its strongest colour. */
final class PictureLook {
    private static final int STEPS = 48;
    /** Below this share of coloured points a picture counts as black and white. */
    private static final double COLOURED = 0.08;

    /** Twelfths of the colour circle from red on. */
    private static final String[] HUES = {
        "red", "orange", "yellow", "lime", "green", "mint", "turquoise", "sky blue", "blue", "purple", "magenta", "pink"
    };

    private PictureLook() {}

    /** Such as "dark blue picture". */
    static String of(BufferedImage picture) {
        double[] hues = new double[HUES.length];
        double light = 0;
        for (int i = 0; i < STEPS * STEPS; i++) {
            light += count(picture, i, hues);
        }
        return light(light / (STEPS * STEPS)) + " " + colour(hues);
    }

    /** Adds a point's colour to its hue, the stronger the more; its lightness 0–1 comes back. */
    private static double count(BufferedImage picture, int point, double[] hues) {
        int rgb =
                picture.getRGB(point % STEPS * picture.getWidth() / STEPS, point / STEPS * picture.getHeight() / STEPS);
        float[] hsb = Color.RGBtoHSB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, null);
        hues[Math.round(hsb[0] * HUES.length) % HUES.length] += hsb[1] * hsb[2];
        return (0.2126 * (rgb >> 16 & 0xFF) + 0.7152 * (rgb >> 8 & 0xFF) + 0.0722 * (rgb & 0xFF)) / 255;
    }

    private static String light(double mean) {
        return mean < 0.33 ? "dark" : mean > 0.66 ? "bright" : "bold";
    }

    private static String colour(double[] hues) {
        int strongest = 0;
        double sum = 0;
        for (int i = 0; i < hues.length; i++) {
            sum += hues[i];
            strongest = hues[i] > hues[strongest] ? i : strongest;
        }
        return sum / (STEPS * STEPS) < COLOURED ? "picture in black and white" : HUES[strongest] + " picture";
    }
}
