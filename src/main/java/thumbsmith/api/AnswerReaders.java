package thumbsmith.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import tools.jackson.databind.JsonNode;

/** One reader for each shape of answer. Unknown fields are ignored everywhere. */
final class AnswerReaders {
    private AnswerReaders() {}

    /**
     * Any text will do as the output: it tells that the thumbnail was made, and that is no unknown outcome even if its
     * address proves useless when it is fetched. {@code prompt_compacted} has been seen as a boolean, which says nothing of the prompt's words.
     */
    static Optional<ThumbnailAnswer> thumbnail(JsonNode answer, String requestId) {
        return JsonFields.text(answer, "output")
                .filter(it -> !it.isBlank())
                .map(LenientAddress::keep)
                .map(output -> new ThumbnailAnswer(
                        output,
                        requestId,
                        JsonFields.text(answer, "model"),
                        JsonFields.text(answer, "prompt_compacted").filter(it -> !it.isBlank())));
    }

    static Optional<ScoreAnswer> score(JsonNode answer, String requestId) {
        OptionalDouble main = JsonFields.number(answer, "main_score");
        if (main.isEmpty()) return Optional.empty();
        return Optional.of(new ScoreAnswer(
                percent(main.getAsDouble()), parts(answer), JsonFields.text(answer, "suggestion"), requestId));
    }

    static Optional<TitlesAnswer> titles(JsonNode answer, String requestId) {
        return JsonFields.array(answer, "outputs")
                .map(it -> new TitlesAnswer(JsonFields.texts(it), JsonFields.text(answer, "reasoning"), requestId));
    }

    static Optional<TrainingAnswer> training(JsonNode answer, String requestId) {
        return JsonFields.uuid(answer, "id").map(it -> new TrainingAnswer(it, requestId));
    }

    static Optional<LookAnswer> look(JsonNode answer, String requestId) {
        return JsonFields.uuid(answer, "id")
                .map(id -> new LookAnswer(
                        id,
                        JsonFields.text(answer, "name").orElse(""),
                        JsonFields.text(answer, "mode").flatMap(LookMode::of),
                        JsonFields.text(answer, "status").flatMap(LookStatus::of),
                        (int) percent(JsonFields.number(answer, "progress").orElse(0)),
                        JsonFields.address(answer, "portrait_url"),
                        JsonFields.array(answer, "reference")
                                .map(JsonFields::addresses)
                                .orElse(List.of()),
                        JsonFields.text(answer, "special_instructions")));
    }

    static Optional<Optional<String>> instructions(JsonNode answer, String requestId) {
        return answer.has("special_instructions")
                ? Optional.of(JsonFields.text(answer, "special_instructions"))
                : Optional.empty();
    }

    static Optional<String> message(JsonNode answer, String requestId) {
        return JsonFields.text(answer, "message");
    }

    private static Map<String, Double> parts(JsonNode answer) {
        Map<String, Double> parts = new TreeMap<>();
        JsonNode scores = answer.path("subscores");
        for (String name : scores.propertyNames()) {
            JsonFields.number(scores, name).ifPresent(it -> parts.put(name, percent(it)));
        }
        return Map.copyOf(parts);
    }

    private static double percent(double figure) {
        return Math.clamp(figure, 0, 100);
    }
}
