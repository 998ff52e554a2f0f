package thumbsmith.mask;

import thumbsmith.image.Pixels;

/** The colour of what is marked. */
final class Tint {
    /** Loud ones that are far from each other, {@code 0xRRGGBB}: pink, green, blue, yellow. */
    private static final int[] COLOURS = {0xFF2E88, 0x00C853, 0x2979FF, 0xFFD600};
    /** So many pixels tell. */
    private static final int SAMPLES = 4000;

    private Tint() {}

    /** The one that the picture's own colours are farthest from. */
    static int on(Pixels picture) {
        int best = COLOURS[0];
        double farthest = -1;
        for (int colour : COLOURS) {
            double distance = distance(picture, colour);
            if (distance > farthest) best = colour;
            farthest = Math.max(farthest, distance);
        }
        return best;
    }

    /** The mean over the picture. */
    private static double distance(Pixels picture, int colour) {
        int[] pixels = picture.argb();
        int step = Math.max(1, pixels.length / SAMPLES);
        double sum = 0;
        for (int i = 0; i < pixels.length; i += step) sum += apart(pixels[i], colour);
        return sum;
    }

    /** As eyes weigh the channels. */
    private static double apart(int one, int other) {
        double red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        double green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        double blue = (one & 0xFF) - (other & 0xFF);
        return Math.sqrt(2 * red * red + 4 * green * green + 3 * blue * blue);
    }
}
