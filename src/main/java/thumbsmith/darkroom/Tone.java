package thumbsmith.darkroom;

/**
 * Light, colour and detail. Zero leaves everything as it is.
 *
 * @param exposure in stops (EV), −3 to 3, in linear light
 * @param contrast −100 to 100, about middle grey
 * @param saturation −100 (grey) to 100
 * @param temperature −100 (blue) to 100 (amber)
 * @param sharpen 0–100
 * @param denoise 0–100
 */
public record Tone(double exposure, int contrast, int saturation, int temperature, int sharpen, int denoise) {
    public static final Tone NEUTRAL = new Tone(0, 0, 0, 0, 0, 0);
    public static final double MOST_EXPOSURE = 3;

    public Tone {
        if (!(Math.abs(exposure) <= MOST_EXPOSURE)) throw new IllegalArgumentException("exposure is −3 to 3 stops");
        between("contrast", contrast, -100);
        between("saturation", saturation, -100);
        between("temperature", temperature, -100);
        between("sharpen", sharpen, 0);
        between("denoise", denoise, 0);
    }

    private static void between(String name, int value, int least) {
        if (value < least || value > 100) throw new IllegalArgumentException(name + " is " + least + " to 100");
    }
}
