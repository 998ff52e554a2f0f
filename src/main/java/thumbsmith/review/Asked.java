package thumbsmith.review;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A picture that is to be scored.
 *
 * @param title 1–200 characters
 * @param terms as they were read when it was asked
 */
public record Asked(Path picture, Optional<String> title, Terms terms) {
    Asked on(Terms now) {
        return new Asked(picture, title, now);
    }
}
