package thumbsmith.ui;

import java.util.function.Consumer;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;

/**
 * A failure to be shown, with what was being done and who takes the way out that the person chooses. Ways that lead
 * beyond the screen ({@link CommonWays}) are taken by whoever shows it and do not reach {@code take}.
 */
public record Trouble(Failure failure, Circumstances around, Consumer<thumbsmith.failure.Recovery> take) {

    /** Nothing is known but the failure, and only the common ways lead out. */
    public static Trouble of(Failure failure) {
        return new Trouble(failure, Circumstances.NONE, way -> {});
    }
}
