package thumbsmith.review;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A picture that is to be scored.
 *
 * @param title 1–200 characters
 */
public record Asked(Path picture, Optional<String> title) {}
