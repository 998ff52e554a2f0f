package thumbsmith.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One object of a plan file. Case, hyphens and quoted numbers are forgiven; what makes no sense is said in a sentence. */
final class PlanObject {
    private final String where;
    private final Map<String, JsonNode> values = new HashMap<>();

    /** @param where begins each sentence about it, such as {@code Fault 2} */
    PlanObject(String where, JsonNode json) {
        this.where = where;
        if (!json.isObject()) throw problem("must be an object in braces");
        json.properties().stream()
                .filter(it -> !it.getValue().isNull())
                .forEach(it -> values.put(plain(it.getKey()), it.getValue()));
    }

    static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('-', '_');
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<JsonNode> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    void requireOnly(Set<String> known) {
        for (String name : values.keySet())
            if (!known.contains(name)) throw problem("\"" + name + "\" does not belong there");
    }

    Optional<String> text(String name) {
        return get(name).map(it -> {
            if (it.isString()) return it.stringValue();
            throw problem(name + " must be a text");
        });
    }

    boolean flag(String name) {
        return get(name)
                .map(it -> {
                    if (it.isBoolean()) return it.booleanValue();
                    throw problem(name + " must be true or false");
                })
                .orElse(false);
    }

    Optional<Integer> whole(String name, int min, int max) {
        return get(name).map(it -> {
            Optional<Integer> number = number(it).filter(n -> n >= min && n <= max);
            return number.orElseThrow(
                    () -> problem("%s must be a whole number from %d to %d".formatted(name, min, max)));
        });
    }

    /** One text, or several in brackets. */
    List<String> texts(String name) {
        return get(name).map(it -> it.isArray() ? it.valueStream().toList() : List.of(it)).orElse(List.of()).stream()
                .map(it -> {
                    if (it.isString()) return it.stringValue();
                    throw problem(name + " must be a text or several in brackets");
                })
                .toList();
    }

    /** Makes the sentence; it names no value, which could be a key. */
    IllegalArgumentException problem(String what) {
        return new IllegalArgumentException(where + ": " + what + ".");
    }

    private static Optional<Integer> number(JsonNode json) {
        try {
            return Optional.of(Integer.valueOf(json.asString("").strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
