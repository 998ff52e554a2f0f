package thumbsmith.create;

import java.util.Optional;

/**
 * A title that was proposed.
 *
 * @param text as it came
 * @param reason why, where the service says it of each
 */
public record ProposedTitle(String text, Optional<String> reason) {}
