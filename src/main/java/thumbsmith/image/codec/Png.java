package thumbsmith.image.codec;

import static org.bytedeco.opencv.global.opencv_core.extractChannel;
import static org.bytedeco.opencv.global.opencv_core.minMaxLoc;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_PNG_ALL_FILTERS;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_PNG_COMPRESSION;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_PNG_FILTER;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_PNG_STRATEGY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_PNG_STRATEGY_FILTERED;

import java.util.Optional;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import thumbsmith.image.Bitmap;
import thumbsmith.image.Mats;

/** Pixels to PNG without any loss: with a palette where that is exact and smaller, without alpha that says nothing. */
final class Png {
    /** zlib's own middle: level 9 takes ten times as long for 4 % less. */
    private static final int USUAL = 6;

    private static final int HARDEST = 9;

    private Png() {}

    static byte[] encode(Bitmap picture) {
        return encode(picture, USUAL);
    }

    /** Seconds rather than tenths of a second, for where bytes are short. */
    static byte[] thrifty(Bitmap picture) {
        return encode(picture, HARDEST);
    }

    private static byte[] encode(Bitmap picture, int level) {
        Optional<Colours> few = Colours.of(picture);
        if (few.isEmpty()) return trueColour(picture, level);
        PalettePng palette = new PalettePng(picture, few.get());
        // Greys are not written as such: Java's own reader takes them for linear light. As a palette they weigh the
        // same.
        if (few.get().areOpaqueGreys()) return smaller(palette.flat(), palette.smooth());
        return smaller(palette.flat(), trueColour(picture, level));
    }

    private static byte[] smaller(byte[] one, byte[] other) {
        return one.length <= other.length ? one : other;
    }

    private static byte[] trueColour(Bitmap picture, int level) {
        if (!picture.hasAlpha() || !isOpaque(picture)) return written(picture.mat(), level);
        try (Mat bgr = Mats.opaque(picture.mat())) {
            return written(bgr, level);
        }
    }

    private static boolean isOpaque(Bitmap picture) {
        try (Mat alpha = new Mat();
                DoublePointer least = new DoublePointer(1);
                DoublePointer most = new DoublePointer(1)) {
            extractChannel(picture.mat(), alpha, 3);
            minMaxLoc(alpha, least, most, null, null, null);
            return least.get() == 255;
        }
    }

    private static byte[] written(Mat pixels, int level) {
        return NativeCodec.encode(
                ".png",
                pixels,
                IMWRITE_PNG_COMPRESSION,
                level,
                IMWRITE_PNG_STRATEGY,
                IMWRITE_PNG_STRATEGY_FILTERED,
                IMWRITE_PNG_FILTER,
                IMWRITE_PNG_ALL_FILTERS);
    }
}
