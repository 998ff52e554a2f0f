package thumbsmith.job;

import java.util.Optional;

/**
 * A training that has begun.
 *
 * @param look as it stands at the start: processing
 * @param requestId of the paid request; empty where the service told none
 */
public record Training(Look look, Optional<String> requestId) {}
