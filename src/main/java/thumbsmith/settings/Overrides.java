package thumbsmith.settings;

import java.util.Map;
import java.util.Optional;

/**
 * What the environment decides over the settings. Whether a key is there, never the key itself.
 *
 * @param key whether PIKZELS_API_KEY is set
 * @param baseUrl PIKZELS_BASE_URL
 */
public record Overrides(boolean key, Optional<String> baseUrl) {
    public static Overrides of(Map<String, String> environment) {
        return new Overrides(
                !environment.getOrDefault("PIKZELS_API_KEY", "").isBlank(),
                Optional.ofNullable(environment.get("PIKZELS_BASE_URL")).filter(it -> !it.isBlank()));
    }

    /** Either of them chooses the paid service. */
    public boolean chooseService() {
        return key || baseUrl.isPresent();
    }
}
