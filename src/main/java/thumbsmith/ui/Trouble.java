package thumbsmith.ui;

import java.util.Optional;
import java.util.function.Consumer;
import thumbsmith.contract.Service;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Recovery;

/**
 * A failure to be shown, with what was being done and who takes the way out that the person chooses. Ways that lead
 * beyond the screen ({@link CommonWays}) are taken by whoever shows it and do not reach {@code take}.
 *
 * @param service which one it was about; empty where that is the one in use
 */
public record Trouble(Failure failure, Circumstances around, Consumer<Recovery> take, Optional<Service> service) {
    private static final Consumer<Recovery> NOBODY = way -> {};

    public Trouble(Failure failure, Circumstances around, Consumer<Recovery> take) {
        this(failure, around, take, Optional.empty());
    }

    /** Nothing is known but the failure, and only the common ways lead out. */
    public static Trouble of(Failure failure) {
        return new Trouble(failure, Circumstances.NONE, NOBODY);
    }

    /** The same, of that service. */
    public Trouble at(Service asked) {
        return new Trouble(failure, around, take, Optional.of(asked));
    }

    /** Whether somebody takes the ways that are not common; otherwise offering them would lead nowhere. */
    public boolean isTaken() {
        return take != NOBODY;
    }
}
