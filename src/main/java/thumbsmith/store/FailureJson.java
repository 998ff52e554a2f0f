package thumbsmith.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import thumbsmith.failure.Failure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Failures as JSON, so that a card tells the same after a restart. */
final class FailureJson {
    static final String NEWER = "A failure of a newer version";

    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Failure.class, Named.class).build();

    private FailureJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface Named {}

    static String write(Failure failure) {
        return JSON.writerFor(Failure.class).writeValueAsString(failure);
    }

    /** What this version cannot read may hold words of the service and paths: nothing of it is shown. */
    static Failure read(String json) {
        try {
            return JSON.readValue(json, Failure.class);
        } catch (JacksonException e) {
            return new Failure.Unexpected(NEWER);
        }
    }
}
