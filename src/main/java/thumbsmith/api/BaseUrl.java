package thumbsmith.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * The rule for a service's address, wherever one is typed, kept or used: a host with https, or plain http on this
 * computer, with a port and a path at most.
 */
public final class BaseUrl {
    private static final int PORT_MAX = 65535;

    private BaseUrl() {}

    /** What a person typed, without slashes at its end; empty where {@link #problem(String)} has something to say. */
    public static Optional<URI> parse(String typed) {
        return read(typed).filter(it -> problem(it).isEmpty());
    }

    /** A sentence about what is wrong with what a person typed; empty where {@link #parse} has an answer. */
    public static Optional<String> problem(String typed) {
        return read(typed).map(BaseUrl::problem).orElseGet(() -> Optional.of("This is not an address."));
    }

    static Optional<String> problem(URI address) {
        if (!Loopback.allows(address)) {
            return Optional.of(
                    "The service's address must start with https://. Plain http works only on this computer.");
        }
        boolean more = address.getRawUserInfo() != null
                || address.getRawQuery() != null
                || address.getRawFragment() != null
                || address.getPort() > PORT_MAX;
        return more ? Optional.of("The service's address has only a host, a port and a path.") : Optional.empty();
    }

    private static Optional<URI> read(String typed) {
        try {
            return Optional.of(new URI(typed.strip().replaceAll("/+$", "")));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
