package thumbsmith.app;

import thumbsmith.failure.Circumstances;
import thumbsmith.job.Hold;

/** A hold, with what its first parked job was asking. */
record Held(Hold hold, Circumstances around) {
    long number() {
        return hold.number();
    }
}
