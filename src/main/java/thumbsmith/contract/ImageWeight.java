package thumbsmith.contract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How strongly the image operation keeps to its source; read by pkz_2 only, medium unless said. */
public enum ImageWeight {
    LOW,
    MEDIUM,
    HIGH;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ImageWeight> of(String wire) {
        return Arrays.stream(values()).filter(it -> it.wire().equals(wire)).findFirst();
    }
}
