package thumbsmith.sandbox;

import java.util.concurrent.Semaphore;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Limits;
import thumbsmith.contract.Operation;

/**
 * Ten paid requests at a time, counted from before their body is read, which bounds the memory too. The free calls are
 * answered at once and are not counted: watching a look train must not fail because ten thumbnails are being made.
 */
final class InFlight {
    private final Semaphore places = new Semaphore(Limits.IN_FLIGHT);

    /** Leaves when closed. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** @throws Refusal TOO_MANY_REQUESTS if ten are in flight */
    Place enter(Operation operation) {
        if (!operation.isPaid()) return () -> {};
        if (!places.tryAcquire()) throw Refusal.of(ErrorCode.TOO_MANY_REQUESTS, "Ten requests are in flight already.");
        return places::release;
    }
}
