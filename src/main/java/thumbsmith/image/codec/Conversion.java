package thumbsmith.image.codec;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.bytedeco.opencv.opencv_core.Mat;

/** How a file's colours become sRGB. */
sealed interface Conversion {
    /** @param picture BGR or BGRA, 8 bits; let go where the answer is another one */
    Mat applied(Mat picture);

    static Conversion to(Header header) {
        return header.profile()
                .map(it -> Known.conversion(new Known.Key(ByteBuffer.wrap(it), header.colour())))
                .orElse(new Same());
    }

    /** There is nothing to convert: no profile, sRGB's own, or one that does not fit these pixels. */
    record Same() implements Conversion {
        @Override
        public Mat applied(Mat picture) {
            return picture;
        }
    }

    /** One curve for all three channels, which are equal. */
    record Grey(GreyCurve curve) implements Conversion {
        @Override
        public Mat applied(Mat picture) {
            return curve.applied(picture);
        }
    }

    /** Each colour through the profile. */
    record Rgb(RgbProfile profile) implements Conversion {
        @Override
        public Mat applied(Mat picture) {
            return profile.applied(picture);
        }
    }

    /** A camera puts the same profile into each of its pictures: what was found out once is kept. */
    final class Known {
        private static final int MOST = 16;
        private static final SequencedMap<Key, Conversion> FOUND = new LinkedHashMap<>(MOST, 0.75f, true);

        private Known() {}

        record Key(ByteBuffer profile, PictureFacts.Colour colour) {}

        private static synchronized Conversion conversion(Key key) {
            Conversion conversion = FOUND.computeIfAbsent(key, it -> ProfileReading.of(it.profile.array(), it.colour));
            if (FOUND.size() > MOST) FOUND.pollFirstEntry();
            return conversion;
        }
    }
}
