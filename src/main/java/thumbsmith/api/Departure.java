package thumbsmith.api;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import thumbsmith.failure.Failure;

/** How far a request has left. Whatever ends it, exactly one side decides whether its last bytes were released. */
final class Departure {
    private enum Stage {
        SENDING,
        RELEASED,
        WITHDRAWN
    }

    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.SENDING);
    private volatile Failure.BadImage spoilt;
    private volatile long lastSign = System.nanoTime();

    /** A request without a body has left as soon as it is sent. */
    static Departure withoutBody() {
        Departure departure = new Departure();
        departure.release();
        return departure;
    }

    /** Claims the right to hand over the last bytes; false if the request was withdrawn before. */
    boolean release() {
        return stage.compareAndSet(Stage.SENDING, Stage.RELEASED);
    }

    /** Withdraws the request; false if its last bytes were released before. */
    boolean withdraw() {
        return stage.compareAndSet(Stage.SENDING, Stage.WITHDRAWN) || !isReleased();
    }

    /** Withdraws the request because of a picture. */
    void spoil(Failure.BadImage failure) {
        spoilt = failure;
        withdraw();
    }

    boolean isReleased() {
        return stage.get() == Stage.RELEASED;
    }

    boolean isWithdrawn() {
        return stage.get() == Stage.WITHDRAWN;
    }

    Optional<Failure.BadImage> spoilt() {
        return Optional.ofNullable(spoilt);
    }

    void moved() {
        lastSign = System.nanoTime();
    }

    /** When the connection last took bytes, as {@link System#nanoTime()}. */
    long lastSign() {
        return lastSign;
    }
}
