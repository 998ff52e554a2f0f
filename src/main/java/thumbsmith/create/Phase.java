package thumbsmith.create;

import java.util.List;
import java.util.Optional;

/**
 * What a card says and offers at this moment.
 *
 * @param title short: {@code Working 0:12 of usually 0:20}
 * @param detail one or two plain sentences; may be empty
 * @param technical code, message and request id to copy, where something failed
 */
public record Phase(
        Kind kind,
        String title,
        String detail,
        Optional<Bar> bar,
        Optional<Technical> technical,
        List<CardAction> actions) {
    public Phase {
        actions = List.copyOf(actions);
    }

    /**
     * For support.
     *
     * @param shown on one line of the card
     * @param copyText what its button copies
     */
    public record Technical(String shown, String copyText) {}

    /** What the card looks like. */
    public enum Kind {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        UNKNOWN,
        CANCELLED,
        PARKED
    }

    /**
     * A bar.
     *
     * @param fraction 0–1; negative where nothing is known
     * @param estimate whether it is only elapsed time against what is usual
     */
    public record Bar(double fraction, boolean estimate) {
        static final Bar UNKNOWN = new Bar(-1, false);
    }
}
