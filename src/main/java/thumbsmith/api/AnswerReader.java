package thumbsmith.api;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a successful answer; empty where it lacks what the contract promises. */
@FunctionalInterface
interface AnswerReader<T> {
    Optional<T> read(JsonNode answer, String requestId);
}
