package thumbsmith.image.codec;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Finds the largest quality whose file fits. Files grow with the quality, but not strictly: one may weigh a little less
 * than that of the quality below. So once the step from fitting to not fitting is found, the qualities above it are
 * tried too, for as long as they miss by less than {@link #NEAR}.
 */
final class QualitySearch {
    /** Four times the largest dip that was seen, on pictures of a few pixels; photos had none. */
    private static final double NEAR = 1.05;

    private final IntFunction<byte[]> fileAt;
    private final int ceiling;
    private final long maxBytes;
    private final Map<Integer, Integer> weights = new TreeMap<>();
    private Optional<Fitted.Fits> best = Optional.empty();

    /** @param fileAt the file of a quality, 1–100 */
    QualitySearch(IntFunction<byte[]> fileAt, int ceiling, long maxBytes) {
        this.fileAt = fileAt;
        this.ceiling = ceiling;
        this.maxBytes = maxBytes;
    }

    /** Empty where not even quality 1 fits, nor any other. */
    Optional<Fitted.Fits> largest() {
        int above = firstAbove();
        for (int quality = above; quality <= ceiling && weight(quality) < maxBytes * NEAR; quality++) {
            weight(quality);
        }
        return best;
    }

    /** Between a quality that fits (or none) and the next one, which does not. */
    private int firstAbove() {
        int fits = 0;
        int above = ceiling + 1;
        while (above - fits > 1) {
            int middle = between(fits, above);
            if (weight(middle) <= maxBytes) fits = middle;
            else above = middle;
        }
        return above;
    }

    private int between(int fits, int above) {
        return (fits + above) / 2;
    }

    private int weight(int quality) {
        return weights.computeIfAbsent(quality, this::tried);
    }

    private int tried(int quality) {
        byte[] file = fileAt.apply(quality);
        boolean better = best.isEmpty() || best.get().quality() < quality;
        if (file.length <= maxBytes && better) best = Optional.of(new Fitted.Fits(file, quality));
        return file.length;
    }
}
