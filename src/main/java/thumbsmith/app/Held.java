package thumbsmith.app;

import java.math.BigDecimal;
import java.util.Optional;
import thumbsmith.failure.Circumstances;
import thumbsmith.job.Hold;

/**
 * A hold, with what a parked job was asking that speaks for all.
 *
 * @param cheaper what all of them would cost with the cheaper model that is offered, in USD; empty where none is
 */
record Held(Hold hold, Circumstances around, Optional<BigDecimal> cheaper) {
    long number() {
        return hold.number();
    }

    /** Whether one dialog can tell of both, the one after the other. */
    boolean isSameTroubleAs(Held other) {
        return hold.service().equals(other.hold.service())
                && hold.reason() == other.hold.reason()
                && Incident.code(hold.failure()).equals(Incident.code(other.hold.failure()));
    }

    /** A question met it and nothing is parked: whoever asked asks again. */
    boolean isEmpty() {
        return hold.jobs().isEmpty();
    }
}
