package thumbsmith.sandbox;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Operation;

/**
 * An operation found by method and path.
 *
 * @param lookId what stands at {@code {id}} of the path, as it came
 */
record Route(Operation operation, Optional<String> lookId) {
    private static final String PLACE = "{id}";
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** @throws Refusal NOT_FOUND for a path or a method that the contract does not know */
    static Route of(String method, String path) {
        return find(method, path)
                .orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND, "There is no " + method + " " + path + "."));
    }

    /** Empty for a path or a method that the contract does not know. */
    static Optional<Route> find(String method, String path) {
        if (isFixed(path)) return named(method, path, Optional.empty());
        int cut = path.lastIndexOf('/') + 1;
        return named(method, path.substring(0, cut) + PLACE, Optional.of(path.substring(cut)));
    }

    /** @throws Refusal VALIDATION_ERROR if the path holds no UUID */
    UUID look() {
        return uuid(lookId.orElseThrow()).orElseThrow(() -> Refusal.invalid("id: must be a UUID"));
    }

    /** Stricter than {@link UUID#fromString}, which takes shortened groups. */
    static Optional<UUID> uuid(String text) {
        return UUID_FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /** Whether that is a route without a place for an id; such a path is never read as an id. */
    private static boolean isFixed(String path) {
        return Arrays.stream(Operation.values()).anyMatch(it -> it.route().equals(path) && !path.endsWith(PLACE));
    }

    private static Optional<Route> named(String method, String route, Optional<String> lookId) {
        return Arrays.stream(Operation.values())
                .filter(it -> it.method().equals(method) && it.route().equals(route))
                .findFirst()
                .map(it -> new Route(it, lookId));
    }
}
