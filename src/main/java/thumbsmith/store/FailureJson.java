package thumbsmith.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import thumbsmith.failure.Failure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Failures as JSON, so that a card tells the same after a restart. */
final class FailureJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Failure.class, Named.class).build();

    private FailureJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface Named {}

    static String write(Failure failure) {
        return JSON.writerFor(Failure.class).writeValueAsString(failure);
    }

    /** A kind of failure that this version does not know comes back as its own JSON text. */
    static Failure read(String json) {
        try {
            return JSON.readValue(json, Failure.class);
        } catch (JacksonException e) {
            return new Failure.Unexpected(json);
        }
    }
}
