package thumbsmith.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import thumbsmith.job.Progress;

/**
 * What one job is doing, in words and as a share.
 *
 * @param share 0–1 of the phase: true for bytes, an estimate while the service works; empty where nothing is known
 */
record ProgressText(String words, OptionalDouble share) {

    /** @param usual the median of past runs in seconds, where there is one; less than a second is not worth a word */
    static ProgressText of(Progress progress, Optional<Double> usual, Instant now) {
        return switch (progress) {
            case Progress.Queued() -> new ProgressText("waiting", OptionalDouble.empty());
            case Progress.Backoff(Instant until) ->
                new ProgressText(
                        "waiting for a free place "
                                + clock(Math.max(0, Duration.between(now, until).toSeconds())),
                        OptionalDouble.empty());
            case Progress.Uploading(long sent, long total) -> ofBytes("sending", sent, total);
            case Progress.Working(Instant since) -> ofWork(Duration.between(since, now), usual);
            case Progress.Downloading it ->
                it.total().isPresent()
                        ? ofBytes("fetching", it.received(), it.total().getAsLong())
                        : new ProgressText("fetching", OptionalDouble.empty());
        };
    }

    private static ProgressText ofBytes(String phase, long done, long total) {
        double share = total <= 0 ? 0 : Math.min(1.0, (double) done / total);
        return new ProgressText(phase + " " + (int) (share * 100) + " %", OptionalDouble.of(share));
    }

    private static ProgressText ofWork(Duration elapsed, Optional<Double> usual) {
        String words = "working " + clock(Math.max(0, elapsed.toSeconds()));
        if (usual.filter(it -> it >= 1).isEmpty()) return new ProgressText(words, OptionalDouble.empty());
        // An estimate never says that it is done: only the answer does.
        double share = Math.clamp(elapsed.toMillis() / 1000.0 / usual.get(), 0, 0.99);
        return new ProgressText(words + " of usually " + clock(Math.round(usual.get())), OptionalDouble.of(share));
    }

    /** Such as {@code 0:12}. */
    private static String clock(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
