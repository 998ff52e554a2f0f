package thumbsmith.app;

import java.util.Optional;
import thumbsmith.failure.Recovery;

/** Takes the ways out that dialogs offer. FX thread. */
@FunctionalInterface
interface TakenWays {
    /** @return a sentence for a dialog that stays open; empty where there is nothing to say */
    Optional<String> take(Recovery way, Incident incident);
}
