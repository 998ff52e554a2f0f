package thumbsmith.contract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two kinds of trained look. */
public enum LookMode {
    PERSONA,
    STYLE;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Operation training() {
        return this == PERSONA ? Operation.TRAIN_PERSONA : Operation.TRAIN_STYLE;
    }

    public static Optional<LookMode> of(String wire) {
        return Arrays.stream(values()).filter(it -> it.wire().equals(wire)).findFirst();
    }
}
