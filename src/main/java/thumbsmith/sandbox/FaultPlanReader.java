package thumbsmith.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a plan file: comments, trailing commas and single quotes are forgiven, what nobody asked for is not. */
final class FaultPlanReader {
    private static final int MAINTENANCE_MAX_MINUTES = 1440;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_YAML_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private FaultPlanReader() {}

    /** @throws IllegalArgumentException with a sentence */
    static FaultPlan read(String json) {
        JsonNode root = parse(json);
        // A bare list is a plan that has faults only.
        if (root.isArray()) return new FaultPlan(faults(root));
        PlanObject plan = new PlanObject("The fault plan", root);
        plan.requireOnly(Set.of("faults", "keys", "maintenance_minutes"));
        return new FaultPlan(
                plan.get("faults").map(FaultPlanReader::faults).orElse(List.of()),
                plan.get("keys").map(FaultPlanReader::keys).orElse(Map.of()),
                maintenance(plan));
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            String line = Optional.ofNullable(e.getLocation())
                    .map(it -> " (line " + it.getLineNr() + ")")
                    .orElse("");
            throw new IllegalArgumentException("The fault plan is no JSON that can be read" + line + ".");
        }
    }

    private static List<Fault> faults(JsonNode list) {
        if (!list.isArray()) throw new IllegalArgumentException("The fault plan: faults must be a list in brackets.");
        List<Fault> faults = new ArrayList<>();
        for (JsonNode each : list)
            faults.add(new FaultReader(new PlanObject("Fault " + (faults.size() + 1), each)).read());
        return faults;
    }

    private static Map<String, KeyState> keys(JsonNode object) {
        if (!object.isObject()) throw new IllegalArgumentException("The fault plan: keys must be an object in braces.");
        Map<String, KeyState> keys = new HashMap<>();
        object.properties().forEach(it -> keys.put(key(it.getKey()), keyState(it.getValue())));
        return keys;
    }

    private static String key(String key) {
        if (key.startsWith(Limits.KEY_PREFIX)) return key;
        throw new IllegalArgumentException("The fault plan: each of keys must start with " + Limits.KEY_PREFIX + ".");
    }

    private static KeyState keyState(JsonNode value) {
        String code = value.asString("");
        if (code.equals("ACTIVE")) return KeyState.ACTIVE;
        return ErrorCode.of(code)
                .flatMap(KeyState::of)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The fault plan: a key is ACTIVE or has a code about keys, such as API_KEY_INACTIVE."));
    }

    private static Optional<Duration> maintenance(PlanObject plan) {
        return plan.whole("maintenance_minutes", 1, MAINTENANCE_MAX_MINUTES).map(Duration::ofMinutes);
    }
}
