package thumbsmith.contract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a look's training stands. The status decides, never the progress figure. */
public enum LookStatus {
    PROCESSING,
    COMPLETED,
    FAILED;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LookStatus> of(String wire) {
        return Arrays.stream(values()).filter(it -> it.wire().equals(wire)).findFirst();
    }
}
