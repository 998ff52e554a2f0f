package thumbsmith.image.codec;

import static org.bytedeco.opencv.global.opencv_core.extractChannel;
import static org.bytedeco.opencv.global.opencv_core.insertChannel;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2BGRA;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import java.awt.color.ICC_ColorSpace;
import java.awt.image.ColorConvertOp;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import thumbsmith.image.Mats;

/** An RGB profile that is not sRGB, such as Display P3 or Adobe RGB. */
final class RgbProfile {
    private static final int ALPHA = 3;
    private static final int PROBES = 9;
    private static final int BARELY = 2;

    private final ICC_ColorSpace space;

    RgbProfile(ICC_ColorSpace space) {
        this.space = space;
    }

    /** Whether none of 729 colours, evenly spread, changes by more than two levels: then it is sRGB by another name. */
    boolean changesNothing() {
        byte[] probes = new byte[PROBES * PROBES * PROBES * 3];
        for (int i = 0; i < probes.length; i++) {
            int step = i / 3 / (int) Math.pow(PROBES, i % 3) % PROBES;
            probes[i] = (byte) Math.round(255.0 * step / (PROBES - 1));
        }
        byte[] converted = new byte[probes.length];
        convert(probes, converted, probes.length / 3, 1, new ColorConvertOp(null));
        for (int i = 0; i < probes.length; i++) {
            if (Math.abs((probes[i] & 0xFF) - (converted[i] & 0xFF)) > BARELY) return false;
        }
        return true;
    }

    /** In place for BGR; a new picture for BGRA, whose alpha is kept. */
    Mat applied(Mat picture) {
        if (picture.channels() == 3) return converted(picture);
        Mat whole = new Mat();
        try (Mat alpha = new Mat();
                Mat colours = Mats.opaque(picture)) {
            extractChannel(picture, alpha, ALPHA);
            picture.release();
            cvtColor(converted(colours), whole, COLOR_BGR2BGRA);
            insertChannel(alpha, whole, ALPHA);
        }
        return whole;
    }

    private Mat converted(Mat bgr) {
        int width = bgr.cols();
        int rows = Strips.rows(width);
        var conversion = new ColorConvertOp(null);
        byte[] from = new byte[rows * width * 3];
        byte[] to = new byte[from.length];
        for (int y = 0; y < bgr.rows(); y += rows) {
            int now = Math.min(rows, bgr.rows() - y);
            try (BytePointer pixels = bgr.ptr(y)) {
                pixels.get(from, 0, now * width * 3);
                convert(from, to, width, now, conversion);
                pixels.put(to, 0, now * width * 3);
            }
        }
        return bgr;
    }

    private void convert(byte[] from, byte[] to, int width, int rows, ColorConvertOp conversion) {
        conversion.filter(Strips.image(from, width, rows, space, 3), Strips.image(to, width, rows));
    }
}
