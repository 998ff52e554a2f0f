package thumbsmith.api;

import java.util.List;
import java.util.Optional;
import thumbsmith.failure.Failure;
import tools.jackson.databind.JsonNode;

/** Reads the contract's error JSON. Details are an array in v2 and a string in v1, and may be missing. */
final class ErrorAnswer {
    private ErrorAnswer() {}

    static Optional<Failure.Api> read(Answer answer) {
        return answer.json()
                .map(it -> it.path("error"))
                .filter(it -> JsonFields.text(it, "code").isPresent())
                .map(it -> failure(answer, it));
    }

    /** For a status that speaks for itself. */
    static Failure.Api withoutCode(Answer answer) {
        return new Failure.Api("", answer.status(), answer.requestId(), List.of(), "", RetryAfter.in(answer.headers()));
    }

    private static Failure.Api failure(Answer answer, JsonNode error) {
        return new Failure.Api(
                JsonFields.text(error, "code").orElseThrow(),
                answer.status(),
                answer.requestId(),
                details(error),
                JsonFields.text(error, "message").orElse(""),
                RetryAfter.in(answer.headers()));
    }

    private static List<String> details(JsonNode error) {
        return JsonFields.array(error, "details")
                .map(JsonFields::texts)
                .orElseGet(() -> JsonFields.text(error, "details").map(List::of).orElse(List.of()));
    }
}
