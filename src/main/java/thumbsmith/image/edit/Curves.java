package thumbsmith.image.edit;

/**
 * What each of the 256 values of a channel becomes.
 *
 * @param exposure in stops
 * @param contrast −100 to 100
 * @param temperature −100 to 100
 */
record Curves(double exposure, int contrast, int temperature) {
    /** How many stops the full temperature moves red up and blue down. */
    private static final double WARMTH = 0.35;
    /** 18 % grey as sRGB encodes it. */
    private static final double MIDDLE = 0.4613;
    /** What is left of all differences at the least contrast. */
    private static final double FLATTEST = 0.4;

    private static final int ALPHA = 3;

    boolean isIdentity() {
        return exposure == 0 && contrast == 0 && temperature == 0;
    }

    /** Blue, green, red and perhaps alpha for value 0, then for value 1, and so on. */
    byte[] interleaved(int channels) {
        byte[] table = new byte[256 * channels];
        for (int value = 0; value < 256; value++) {
            for (int channel = 0; channel < channels; channel++) {
                table[value * channels + channel] = (byte) (channel == ALPHA ? value : at(channel, value));
            }
        }
        return table;
    }

    /** @param channel 0 blue, 1 green, 2 red */
    int at(int channel, int value) {
        double light = Light.linear(value / 255.0) * gain(channel);
        return (int) Math.round(255 * contrasted(Light.encoded(Math.min(1, light))));
    }

    private double gain(int channel) {
        double warmth = Math.pow(2, WARMTH * temperature / 100);
        double grey = 0.2126 * warmth + 0.7152 + 0.0722 / warmth;
        double tint = channel == 2 ? warmth : channel == 0 ? 1 / warmth : 1;
        return Math.pow(2, exposure) * tint / grey;
    }

    /** More contrast bends into an S, so that neither end is clipped; less draws everything towards the middle. */
    private double contrasted(double value) {
        if (contrast <= 0) {
            return MIDDLE + (value - MIDDLE) * (1 + (1 - FLATTEST) * contrast / 100);
        }
        double bend = Math.pow(2, contrast / 100.0);
        return value < MIDDLE
                ? MIDDLE * Math.pow(value / MIDDLE, bend)
                : 1 - (1 - MIDDLE) * Math.pow((1 - value) / (1 - MIDDLE), bend);
    }
}
