package thumbsmith.image.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Finds the largest quality whose file fits. Files grow with the quality, but not strictly: one may weigh less than that
 * of the quality below. So once the step from fitting to not fitting is found, the qualities above it are tried too, for
 * as long as they miss by less than such a dip can be deep.
 */
final class QualitySearch {
    /** In bytes: where a file is all header, a dip is more than a share. */
    private static final int HEADER_DIP = 64;
    /** Every so many steps halve, should the guesses creep along from one end. */
    private static final int HALVING = 3;

    private final IntFunction<byte[]> fileAt;
    private final int ceiling;
    private final long maxBytes;
    private final double near;
    private final Map<Integer, Integer> weights = new HashMap<>();
    private Optional<Fitted.Fits> best = Optional.empty();

    /**
     * @param fileAt the file of a quality, 1–100
     * @param deepestDip how much less than that of the quality below a file may weigh, as a share
     */
    QualitySearch(IntFunction<byte[]> fileAt, int ceiling, long maxBytes, double deepestDip) {
        this.fileAt = fileAt;
        this.ceiling = ceiling;
        this.maxBytes = maxBytes;
        this.near = maxBytes * (1 + deepestDip) + HEADER_DIP;
    }

    /** Empty where none fits. */
    Optional<Fitted.Fits> largest() {
        int quality = firstAbove();
        while (quality <= ceiling && weight(quality) < near) quality++;
        return best;
    }

    /** The quality after one that fits (or after none), itself too heavy (or above the ceiling). */
    private int firstAbove() {
        int fits = 0;
        int above = ceiling + 1;
        for (int step = 0; above - fits > 1; step++) {
            int middle = step % HALVING == 0 ? (fits + above) / 2 : guess(fits, above);
            if (weight(middle) <= maxBytes) fits = middle;
            else above = middle;
        }
        return above;
    }

    /** Between the two, where a weight that grows by the same share with each quality would fit. */
    private int guess(int fits, int above) {
        if (!weights.containsKey(fits) || !weights.containsKey(above)) return (fits + above) / 2;
        double whole = Math.log((double) weight(above) / weight(fits));
        double part = Math.log((double) maxBytes / weight(fits));
        return Math.clamp(fits + Math.round((above - fits) * part / whole), fits + 1, above - 1);
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
