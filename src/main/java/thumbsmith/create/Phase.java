package thumbsmith.create;

import java.util.List;
import java.util.Optional;
import thumbsmith.failure.Way;

/**
 * What a card says and offers at this moment.
 *
 * @param title short: {@code Working 0:12 of usually 0:20}
 * @param detail one or two plain sentences; may be empty
 * @param technical what is for support, where something failed
 * @param ways out of the failure, where something failed; what may cost money names its price
 * @param actions what else can be done
 */
public record Phase(
        Kind kind,
        String title,
        String detail,
        Optional<Bar> bar,
        Optional<Technical> technical,
        List<Way> ways,
        List<CardAction> actions) {
    public Phase {
        ways = List.copyOf(ways);
        actions = List.copyOf(actions);
    }

    /** One without a failure. */
    Phase(Kind kind, String title, String detail, Optional<Bar> bar, List<CardAction> actions) {
        this(kind, title, detail, bar, Optional.empty(), List.of(), actions);
    }

    /**
     * For support.
     *
     * @param line code, status and request id, on one line of the card
     * @param said what the service said, word for word, to be shown as plain text and only when asked for; may be empty
     * @param copyText what its button copies
     */
    public record Technical(String line, String said, String copyText) {}

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
