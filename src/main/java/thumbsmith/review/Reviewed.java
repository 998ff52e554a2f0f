package thumbsmith.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A picture and what is remembered of it.
 *
 * @param key SHA-256 of its bytes, in hexadecimal: the same picture has one history, wherever it comes from
 * @param file the program's copy, or the thumbnail's own file
 * @param scores the oldest first
 * @param shown whether it stands on the screen
 */
public record Reviewed(
        String key, Path file, String name, List<KeptScore> scores, Optional<Round> round, boolean shown) {
    /** A file that a person edited may hold null anywhere. */
    public Reviewed {
        name = name == null ? "" : name;
        scores = scores == null
                ? List.of()
                : scores.stream().filter(Objects::nonNull).toList();
        round = round == null ? Optional.empty() : round;
    }
}
