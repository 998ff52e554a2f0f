package thumbsmith.job;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a batch file can say of a thumbnail. The names in the file are those of the constants in lower case. */
public enum BatchColumn {
    PROMPT,
    MODEL,
    FORMAT,
    PERSONA,
    STYLE,
    IMAGE,
    SUPPORT,
    N;

    /** As the first line of the file names it. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As sentences name it. */
    String shown() {
        return name().charAt(0) + wire().substring(1);
    }

    static Optional<BatchColumn> of(String wire) {
        return Arrays.stream(values())
                .filter(it -> it.wire().equalsIgnoreCase(wire.strip()))
                .findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(BatchColumn::wire).collect(Collectors.joining(", "));
    }
}
