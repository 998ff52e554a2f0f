package thumbsmith.prep;

import java.math.BigInteger;
import java.util.Optional;
import thumbsmith.darkroom.Frame;
import thumbsmith.darkroom.Frame.Ratio;
import thumbsmith.darkroom.Frame.Size;

/** The shape that a frame gives to a result. */
final class FrameShape {
    private FrameShape() {}

    /** Empty where the picture keeps its own. */
    static Optional<Ratio> of(Frame frame) {
        if (frame.fit() == Frame.Fit.FIT) return frame.ratio();
        return frame.size().map(FrameShape::of).or(frame::ratio);
    }

    /** In the smallest whole numbers: 1280 × 720 is 16:9. */
    static Ratio of(Size size) {
        int common = BigInteger.valueOf(size.width())
                .gcd(BigInteger.valueOf(size.height()))
                .intValue();
        return new Ratio(size.width() / common, size.height() / common);
    }

    /** Takes {@code 16:9}, {@code 16x9}, {@code 16 × 9} and {@code 16/9}. */
    static Optional<Ratio> read(String words) {
        String[] sides = words.strip().split("\\s*[:x×/]\\s*", -1);
        if (sides.length != 2 || !isSide(sides[0]) || !isSide(sides[1])) return Optional.empty();
        return Optional.of(new Ratio(Integer.parseInt(sides[0]), Integer.parseInt(sides[1])));
    }

    static String words(Ratio ratio) {
        return ratio.width() + ":" + ratio.height();
    }

    private static boolean isSide(String digits) {
        return digits.matches("[1-9]\\d{0,4}");
    }
}
