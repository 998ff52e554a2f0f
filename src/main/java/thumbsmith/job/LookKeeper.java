package thumbsmith.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import thumbsmith.api.Exchange;
import thumbsmith.api.LookName;
import thumbsmith.api.Picture;
import thumbsmith.contract.LookMode;
import thumbsmith.failure.Outcome;

/**
 * Personas and styles of the chosen service: trains, adds, refreshes and deletes them, and keeps the registry in step.
 * Calls block. Nothing is forgotten unless the person deletes it.
 */
public final class LookKeeper {
    /** @param portraits the folder for local copies of portraits */
    public LookKeeper(
            Connections connections,
            LookRegistry registry,
            Ledger ledger,
            Pricing pricing,
            Path portraits,
            Clock clock) {
        throw new UnsupportedOperationException();
    }

    /** Begins a training from three pictures, all files or all addresses; the look comes back processing. Paid. */
    public Outcome<Look> train(LookMode mode, LookName name, List<Picture> pictures, Exchange exchange) {
        throw new UnsupportedOperationException();
    }

    /** Adds a look that exists at the service. */
    public Outcome<Look> add(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Asks the service how a look stands now. */
    public Outcome<Look> refresh(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Sets the special instructions (at most 300 characters), or clears them. */
    public Outcome<Look> instruct(UUID id, Optional<String> instructions) {
        throw new UnsupportedOperationException();
    }

    /** Deletes the look at the service, then here; answers with the service's message. */
    public Outcome<String> delete(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Refreshes the looks in training until closed; the registry tells of every change. */
    public Subscription watch(Duration every) {
        throw new UnsupportedOperationException();
    }

    /** Blocks until the training is over or a refresh fails; tells each state on the way. */
    public Outcome<Look> awaitTrained(UUID id, Duration every, Consumer<Look> each) {
        throw new UnsupportedOperationException();
    }
}
