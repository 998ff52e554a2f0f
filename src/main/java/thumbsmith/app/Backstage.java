package thumbsmith.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import thumbsmith.contract.Operation;
import thumbsmith.failure.Failure;
import thumbsmith.job.Connection;

/**
 * What stands between the program and its embedded service while failures are rehearsed, for those that no service on
 * this computer can bring about. Off by itself. Thread-safe.
 */
final class Backstage {
    private record Delivery(Operation operation, Failure failure) {}

    private final Clock clock;
    private final AtomicReference<Delivery> next = new AtomicReference<>();
    private volatile boolean embeddedOnly;
    private volatile Instant unpluggedUntil = Instant.MIN;

    Backstage(Clock clock) {
        this.clock = clock;
    }

    /** Whether the embedded service is meant, whatever the person and the environment chose. */
    boolean isEmbeddedOnly() {
        return embeddedOnly;
    }

    void embeddedOnly(boolean only) {
        embeddedOnly = only;
    }

    /** Hands that failure to the next request of that operation, which is not sent. */
    void deliver(Operation operation, Failure failure) {
        next.set(new Delivery(operation, failure));
    }

    /** Refuses connections to the embedded service from now on for that long. */
    void unplug(Duration time) {
        unpluggedUntil = clock.instant().plus(time);
    }

    /** Nothing befalls any request any more. */
    void clear() {
        next.set(null);
        unpluggedUntil = Instant.MIN;
    }

    /** @param dead leads to an address where nobody listens, so that refusals are real ones */
    Connection between(Connection live, Connection dead) {
        return new Connection(
                live.service(),
                new StagedPikzels(this, live.pikzels(), dead.pikzels()),
                (address, target, exchange) -> (isUnplugged() ? dead : live)
                        .downloads()
                        .fetch(isUnplugged() ? ServiceSwitch.NOBODY : address, target, exchange));
    }

    boolean isUnplugged() {
        return clock.instant().isBefore(unpluggedUntil);
    }

    /** The failure that was put up for that operation, once. */
    Optional<Failure> take(Operation operation) {
        Delivery waiting = next.get();
        boolean fits = waiting != null && waiting.operation() == operation && next.compareAndSet(waiting, null);
        return fits ? Optional.of(waiting.failure()) : Optional.empty();
    }
}
