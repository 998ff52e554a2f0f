package thumbsmith.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Service;
import thumbsmith.job.OutputShelf;
import thumbsmith.job.Provenance;
import thumbsmith.job.Recipe;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a picture's own entry says of its making.
 *
 * @param job of older files, which do not name it, by their request
 * @param made when the service had answered
 */
record Origin(UUID job, Recipe recipe, Service service, Optional<String> requestId, Instant made) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Empty for a picture that was not made by this program, or that does not say enough. */
    static Optional<Origin> of(Map<String, String> entries) {
        try {
            String entry = entries.get(OutputShelf.RECIPE_ENTRY);
            Optional<Recipe> recipe = Provenance.recipe(entries);
            if (entry == null || recipe.isEmpty()) return Optional.empty();
            JsonNode json = JSON.readTree(entry);
            Optional<String> request = word(json, "request_id");
            Service service = new Service(word(json, "service").orElseThrow(IllegalArgumentException::new));
            Instant made = Instant.parse(word(json, "made").orElse(""));
            UUID job = Provenance.job(entries).orElseGet(() -> named(request.orElse(entry)));
            return Optional.of(new Origin(job, recipe.get(), service, request, made));
        } catch (JacksonException | DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static UUID named(String request) {
        return UUID.nameUUIDFromBytes(request.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> word(JsonNode json, String field) {
        return Optional.ofNullable(json.path(field).stringValue(null)).filter(it -> !it.isBlank());
    }
}
