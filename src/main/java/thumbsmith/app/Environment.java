package thumbsmith.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import thumbsmith.settings.Overrides;

/**
 * What the environment says over the settings. The key never shows when this is printed.
 *
 * @param apiKey PIKZELS_API_KEY
 * @param baseUrl PIKZELS_BASE_URL
 */
record Environment(Optional<String> apiKey, Optional<URI> baseUrl) {
    static final Environment EMPTY = new Environment(Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException where the base URL is no address, with a sentence for people */
    static Environment of(Map<String, String> variables) {
        return new Environment(
                named(variables, "PIKZELS_API_KEY"),
                named(variables, "PIKZELS_BASE_URL").map(Environment::address));
    }

    /** Whether it chooses the paid service by itself. */
    boolean choosesService() {
        return apiKey.isPresent() || baseUrl.isPresent();
    }

    /** What the settings may tell of it: whether a key is there, never the key. */
    Overrides overrides() {
        return new Overrides(apiKey.isPresent(), baseUrl.map(URI::toString));
    }

    private static Optional<String> named(Map<String, String> variables, String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(it -> !it.isEmpty());
    }

    private static URI address(String text) {
        try {
            URI address = new URI(text);
            if (address.getHost() != null) return address;
        } catch (URISyntaxException e) {
            // Said below, in words for people.
        }
        throw new IllegalArgumentException("PIKZELS_BASE_URL is no address. Example: https://api.pikzels.com");
    }

    @Override
    public String toString() {
        return "Environment[apiKey=" + (apiKey.isPresent() ? "•••" : "none") + ", baseUrl=" + baseUrl + "]";
    }
}
