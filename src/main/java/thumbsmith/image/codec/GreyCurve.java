package thumbsmith.image.codec;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC4;
import static org.bytedeco.opencv.global.opencv_core.LUT;

import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import org.bytedeco.opencv.opencv_core.Mat;

/** What each of 256 greys of a profile is in sRGB. */
final class GreyCurve {
    private static final int LEVELS = 256;
    private final byte[] srgb;

    private GreyCurve(byte[] srgb) {
        this.srgb = srgb;
    }

    static GreyCurve of(ICC_ColorSpace grey) {
        byte[] levels = new byte[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            levels[i] = (byte) i;
        }
        BufferedImage converted = Strips.image(new byte[3 * LEVELS], LEVELS, 1);
        new ColorConvertOp(null).filter(Strips.image(levels, LEVELS, 1, grey, 1), converted);
        for (int i = 0; i < LEVELS; i++) {
            levels[i] = (byte) converted.getRaster().getSample(i, 0, 1);
        }
        return new GreyCurve(levels);
    }

    /** Whether no grey changes by more than one level. */
    boolean isStraight() {
        for (int i = 0; i < LEVELS; i++) {
            if (Math.abs((srgb[i] & 0xFF) - i) > 1) return false;
        }
        return true;
    }

    Mat applied(Mat picture) {
        try (Mat table = picture.channels() == 4 ? withAlpha() : new Mat(1, LEVELS, CV_8UC1)) {
            if (picture.channels() != 4) table.data().put(srgb, 0, LEVELS);
            LUT(picture, table, picture);
            return picture;
        }
    }

    private Mat withAlpha() {
        byte[] four = new byte[4 * LEVELS];
        for (int i = 0; i < four.length; i++) {
            four[i] = i % 4 == 3 ? (byte) (i / 4) : srgb[i / 4];
        }
        Mat table = new Mat(1, LEVELS, CV_8UC4);
        table.data().put(four, 0, four.length);
        return table;
    }
}
