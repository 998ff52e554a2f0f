package thumbsmith.darkroom;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/** How fast a batch goes, pauses not counted. For one thread at a time. */
final class Pace {
    private final LongSupplier nanoClock;
    /** When it went on last, less what it had gone before. */
    private long started;

    private long pausedAt;
    private boolean paused;

    Pace(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
        started = nanoClock.getAsLong();
    }

    void pause(boolean wanted) {
        if (wanted == paused) return;
        paused = wanted;
        long now = nanoClock.getAsLong();
        if (wanted) pausedAt = now;
        else started += now - pausedAt;
    }

    /**
     * How long the rest will take if it goes on like this.
     *
     * @param worked pictures that took their time; those skipped took none
     */
    Optional<Duration> left(int worked, int remaining) {
        if (remaining == 0) return Optional.of(Duration.ZERO);
        if (worked == 0) return Optional.empty();
        long gone = (paused ? pausedAt : nanoClock.getAsLong()) - started;
        return Optional.of(Duration.ofNanos(gone / worked * remaining));
    }
}
