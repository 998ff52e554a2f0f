package thumbsmith.api;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Reads fields of hostile JSON: what is missing, null or of another type is empty, never an exception. */
final class JsonFields {
    private JsonFields() {}

    static Optional<String> text(JsonNode object, String name) {
        return Optional.ofNullable(object.get(name)).flatMap(JsonNode::stringValueOpt);
    }

    static Optional<UUID> uuid(JsonNode object, String name) {
        return text(object, name).flatMap(JsonFields::uuid);
    }

    /** An absolute http or https address. */
    static Optional<URI> address(JsonNode object, String name) {
        return text(object, name).flatMap(JsonFields::address);
    }

    static Optional<JsonNode> array(JsonNode object, String name) {
        return Optional.ofNullable(object.get(name)).filter(JsonNode::isArray);
    }

    /** The strings of an array; other elements are left out. */
    static List<String> texts(JsonNode array) {
        return array.valueStream().flatMap(it -> it.stringValueOpt().stream()).toList();
    }

    static List<URI> addresses(JsonNode array) {
        return texts(array).stream().flatMap(it -> address(it).stream()).toList();
    }

    static OptionalDouble number(JsonNode object, String name) {
        JsonNode found = object.get(name);
        return found == null ? OptionalDouble.empty() : number(found);
    }

    static OptionalDouble number(JsonNode node) {
        return node.isNumber() && Double.isFinite(node.asDouble(Double.NaN))
                ? OptionalDouble.of(node.asDouble(Double.NaN))
                : OptionalDouble.empty();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }

    private static Optional<URI> address(String text) {
        return LenientAddress.read(text)
                .filter(it -> it.getRawAuthority() != null)
                .filter(it -> "https".equalsIgnoreCase(it.getScheme()) || "http".equalsIgnoreCase(it.getScheme()));
    }
}
