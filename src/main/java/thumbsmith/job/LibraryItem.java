package thumbsmith.job;

import java.time.Instant;
import java.util.Optional;

/**
 * A finished thumbnail with what the person made of it.
 *
 * @param stars 0 (none) to 5
 * @param trashed since when it is in the trash
 */
public record LibraryItem(
        Output output, boolean favourite, int stars, Optional<String> project, Optional<Instant> trashed) {}
