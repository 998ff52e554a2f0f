package thumbsmith.api;

import java.net.URI;
import java.util.Optional;

/**
 * The service to talk to, and the key that was given for exactly this host.
 *
 * @param base such as {@code https://api.pikzels.com}; {@link IllegalArgumentException} with a sentence for people where
 *     the key would travel unprotected
 */
public record ApiAccess(URI base, Optional<ApiKey> key) {
    public ApiAccess {
        BaseUrl.problem(base).ifPresent(it -> {
            throw new IllegalArgumentException(it);
        });
        base = URI.create(base.toString().replaceAll("/+$", ""));
    }

    /** The host's name, as failures tell it. */
    public String host() {
        return base.getHost();
    }

    /** That route, such as {@code /v2/thumbnail/text}, below the base. */
    URI at(String route) {
        return URI.create(base + route);
    }
}
