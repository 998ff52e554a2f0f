package thumbsmith.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import thumbsmith.contract.ErrorCode;

/** The time for which the service is closed; it ends by itself, also while the service is not running. */
final class Maintenance {
    private final StateFile state;
    private final Clock clock;

    Maintenance(StateFile state, Clock clock) {
        this.state = state;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException unless the time is positive */
    void start(Duration time) {
        if (!time.isPositive()) throw new IllegalArgumentException("Maintenance takes some time");
        Instant end = clock.instant().plus(time);
        state.update(it -> it.withClosedUntil(Optional.of(end)));
    }

    void end() {
        state.update(it -> it.withClosedUntil(Optional.empty()));
    }

    /** How much longer it takes; empty while the service is open. */
    Optional<Duration> left() {
        return state.read()
                .closedUntil()
                .map(it -> Duration.between(clock.instant(), it))
                .filter(Duration::isPositive);
    }

    /** @throws Refusal SERVICE_UNDER_MAINTENANCE while the service is closed */
    void check() {
        Optional<Duration> left = left();
        if (left.isPresent())
            throw Refusal.of(
                    ErrorCode.SERVICE_UNDER_MAINTENANCE,
                    "The service is closed for maintenance for about " + text(left.get()) + ".");
    }

    /** Such as {@code 1 minute} or {@code 5 minutes}; what has begun counts whole. */
    static String text(Duration time) {
        long minutes = time.plusSeconds(59).toMinutes();
        return minutes <= 1 ? "1 minute" : minutes + " minutes";
    }
}
