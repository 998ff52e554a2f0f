package thumbsmith.image.codec;

/**
 * How pixels become a file.
 *
 * @param quality 1–100 for JPEG and WebP (100 is still lossy); PNG ignores it
 * @param progressive JPEG only: shows coarse first, a little smaller, slower to write
 * @param matte sRGB {@code 0xRRGGBB}, what shows through where the format keeps no alpha
 */
public record EncodeOptions(FileFormat format, int quality, boolean progressive, Chroma chroma, int matte) {
    public static final int WHITE = 0xFFFFFF;

    public EncodeOptions {
        if (quality < 1 || quality > 100) throw new IllegalArgumentException("quality is 1–100, not " + quality);
    }

    public static EncodeOptions of(FileFormat format, int quality) {
        return new EncodeOptions(format, quality, false, Chroma.QUARTER, WHITE);
    }

    public EncodeOptions withQuality(int other) {
        return new EncodeOptions(format, other, progressive, chroma, matte);
    }
}
