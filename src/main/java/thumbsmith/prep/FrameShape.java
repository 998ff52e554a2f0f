package thumbsmith.prep;

import java.math.BigInteger;
import java.util.Optional;
import thumbsmith.darkroom.Frame;
import thumbsmith.darkroom.Frame.Ratio;
import thumbsmith.darkroom.Frame.Size;

/** The shape that a frame gives to a result. */
final class FrameShape {
    private FrameShape() {}

    /** Empty where the picture keeps its own. A size that was rounded from a shape still has that shape. */
    static Optional<Ratio> of(Frame frame) {
        if (frame.fit() == Frame.Fit.FIT || frame.size().isEmpty()) return frame.ratio();
        Size size = frame.size().get();
        return frame.ratio().filter(ratio -> isRounded(size, ratio)).or(() -> Optional.of(of(size)));
    }

    /** The same frame in the fewest words: without a shape that its size says already, or contradicts. */
    static Frame plain(Frame frame) {
        if (frame.fit() == Frame.Fit.FIT || frame.size().isEmpty()) return frame;
        Size size = frame.size().get();
        Optional<Ratio> told = frame.ratio().filter(it -> isRounded(size, it) && !it.equals(of(size)));
        return new Frame(frame.size(), told, frame.fit(), frame.focus(), frame.margin());
    }

    private static boolean isRounded(Size size, Ratio ratio) {
        return Math.abs(size.width() / ratio.value() - size.height()) < 1;
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
