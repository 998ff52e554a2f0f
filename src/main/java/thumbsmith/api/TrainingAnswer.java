package thumbsmith.api;

import java.util.UUID;

/** A training that has begun. */
public record TrainingAnswer(UUID id, String requestId) {}
