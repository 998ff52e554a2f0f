package thumbsmith.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A service's address as a person types it: https, or plain http on this computer only. */
final class BaseAddress {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private BaseAddress() {}

    /** The address without a trailing slash; empty where a key must not be sent to it. */
    static Optional<URI> parse(String typed) {
        try {
            URI address = new URI(typed.strip().replaceAll("/+$", ""));
            return isAllowed(address) ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isAllowed(URI address) {
        if (address.getHost() == null || address.getUserInfo() != null) return false;
        if (address.getQuery() != null || address.getFragment() != null) return false;
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        return scheme.equals("https") || scheme.equals("http") && LOOPBACK.contains(address.getHost());
    }
}
