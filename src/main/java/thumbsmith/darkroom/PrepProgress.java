package thumbsmith.darkroom;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a batch is.
 *
 * @param total pictures of the batch
 * @param done results on disk
 * @param skipped left out because there was a file of that name
 * @param failed pictures of which nothing came
 * @param left an estimate from the pace so far, pauses not counted; empty until the first picture is through
 */
public record PrepProgress(int total, int done, int skipped, int failed, Optional<Duration> left) {
    /** Pictures that are through, however they ended. */
    public int through() {
        return done + skipped + failed;
    }

    /** 0–1. */
    public double share() {
        return total == 0 ? 1 : (double) through() / total;
    }
}
