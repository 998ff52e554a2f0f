package thumbsmith.job;

import java.util.Optional;
import java.util.stream.Stream;

/** What is wanted of a look, or what went wrong with it, beside how its training stands. Kept over restarts. */
public enum LookMark {
    NONE("none"),
    /** The person wants it deleted as soon as its training has ended. */
    DELETE_WHEN_TRAINED("delete-when-trained"),
    /** It was to be deleted after its training, and the service failed to. */
    NOT_DELETED("not-deleted"),
    /** The service said that it does not have this look. */
    NOT_AT_SERVICE("not-at-service");

    private final String wire;

    LookMark(String wire) {
        this.wire = wire;
    }

    /** How it is written down. */
    public String wire() {
        return wire;
    }

    public static Optional<LookMark> of(String wire) {
        return Stream.of(values()).filter(it -> it.wire.equals(wire)).findFirst();
    }
}
