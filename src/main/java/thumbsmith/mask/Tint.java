package thumbsmith.mask;

import thumbsmith.image.Pixels;

/** The colour of what is marked. */
final class Tint {
    /** Loud ones that are far from each other, {@code 0xRRGGBB}: pink, green, blue, yellow; the first of equals is taken. */
    private static final int[] COLOURS = {0xFF2E88, 0x00C853, 0x2979FF, 0xFFD600};
    /** So many pixels tell. */
    private static final int SAMPLES = 4000;
    /** As {@link #apart} measures: nearer than that the tint is easily taken for the picture. */
    private static final double NEAR = 330;

    private Tint() {}

    /** The one that comes up least in the picture. */
    static int on(Pixels picture) {
        int best = COLOURS[0];
        int fewest = Integer.MAX_VALUE;
        for (int colour : COLOURS) {
            int near = near(picture, colour);
            if (near < fewest) best = colour;
            fewest = Math.min(fewest, near);
        }
        return best;
    }

    private static int near(Pixels picture, int colour) {
        int[] pixels = picture.argb();
        int step = Math.max(1, pixels.length / SAMPLES);
        int near = 0;
        for (int i = 0; i < pixels.length; i += step) if (apart(pixels[i], colour) < NEAR) near++;
        return near;
    }

    /** As eyes weigh the channels. */
    private static double apart(int one, int other) {
        double red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        double green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        double blue = (one & 0xFF) - (other & 0xFF);
        return Math.sqrt(2 * red * red + 4 * green * green + 3 * blue * blue);
    }
}
