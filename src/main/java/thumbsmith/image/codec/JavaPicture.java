package thumbsmith.image.codec;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC4;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;

/**
 * A picture as ImageIO gives it, in whatever colours, bits and layout.
 *
 * @param left where it lies on its file's canvas, in px
 * @param top where it lies on its file's canvas, in px
 */
record JavaPicture(BufferedImage image, int left, int top) {
    private static final ColorSpace SRGB = ColorSpace.getInstance(ColorSpace.CS_sRGB);

    /** @return BGRA, sRGB, of the header's size; grey as it is stored, its profile still to be applied */
    Mat toMat(Header header) {
        Mat bgra = new Mat(header.height(), header.width(), CV_8UC4, new Scalar(0, 0, 0, 0));
        int width = Math.min(image.getWidth(), header.width() - left);
        int height = Math.min(image.getHeight(), header.height() - top);
        int rows = Strips.rows(width);
        var strip = new BufferedImage(width, rows, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y += rows) {
            int now = Math.min(rows, height - y);
            paint(image.getSubimage(0, y, width, now), strip);
            for (int row = 0; row < now; row++) {
                put(strip, row, bgra.ptr(top + y + row, left));
            }
        }
        return bgra;
    }

    /** Java takes the greys of a file for linear light, which they are not: they are read as they stand. */
    boolean isGrey() {
        ColorModel model = image.getColorModel();
        return model.getNumColorComponents() == 1 && !(model instanceof IndexColorModel);
    }

    private void paint(BufferedImage part, BufferedImage strip) {
        if (isGrey()) greys(part, strip);
        else if (part.getColorModel().getColorSpace().equals(SRGB)) draw(part, strip);
        else new ColorConvertOp(null).filter(part, strip.getSubimage(0, 0, part.getWidth(), part.getHeight()));
    }

    private static void draw(BufferedImage part, BufferedImage strip) {
        Graphics2D pen = strip.createGraphics();
        pen.setComposite(AlphaComposite.Src);
        pen.drawImage(part, 0, 0, null);
        pen.dispose();
    }

    private static void greys(BufferedImage part, BufferedImage strip) {
        int bits = part.getColorModel().getComponentSize(0);
        boolean alpha = part.getColorModel().hasAlpha();
        Raster raster = part.getRaster();
        for (int y = 0; y < part.getHeight(); y++) {
            for (int x = 0; x < part.getWidth(); x++) {
                int grey = eightBit(raster, x, y, 0, bits);
                int opacity = alpha ? eightBit(raster, x, y, 1, bits) : 255;
                strip.setRGB(x, y, opacity << 24 | grey * 0x010101);
            }
        }
    }

    private static int eightBit(Raster raster, int x, int y, int band, int bits) {
        return (int) Math.round(raster.getSampleDouble(x, y, band) * 255 / ((1L << bits) - 1));
    }

    private static void put(BufferedImage strip, int row, BytePointer at) {
        int[] pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
        try (at;
                IntPointer target = new IntPointer(at)) {
            target.put(pixels, row * strip.getWidth(), strip.getWidth());
        }
    }
}
