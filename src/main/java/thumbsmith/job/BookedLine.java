package thumbsmith.job;

import java.util.Optional;

/**
 * A line of the ledger with what is known of the thumbnail that it was paid for.
 *
 * @param project what that is filed under now
 */
public record BookedLine(LedgerLine line, Optional<String> project, Optional<String> prompt) {}
