package thumbsmith.image.codec;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Bytes seen as Java pictures, without copying them. */
final class Strips {
    private static final int[] GREY = {0};
    private static final int[] BGR = {2, 1, 0};

    private Strips() {}

    /** How many rows are about a megabyte: large enough for speed, small enough for any heap. */
    static int rows(int width) {
        return Math.max(1, (1 << 20) / (3 * width));
    }

    /** @param bgr sRGB */
    static BufferedImage image(byte[] bgr, int width, int rows) {
        return image(bgr, width, rows, ColorSpace.getInstance(ColorSpace.CS_sRGB), 3);
    }

    /** @param channels 1 (grey) or 3 (BGR) */
    static BufferedImage image(byte[] bytes, int width, int rows, ColorSpace space, int channels) {
        var model = new ComponentColorModel(space, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        WritableRaster raster = Raster.createInterleavedRaster(
                new DataBufferByte(bytes, bytes.length),
                width,
                rows,
                width * channels,
                channels,
                channels == 1 ? GREY : BGR,
                null);
        return new BufferedImage(model, raster, false, null);
    }
}
