package thumbsmith.api;

import java.net.URI;
import java.util.regex.Pattern;

/** Which addresses may be spoken to: {@code https} anywhere, plain {@code http} on this computer only. */
final class Loopback {
    private static final Pattern HOST =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(::1|0(:0){6}:1)]", Pattern.CASE_INSENSITIVE);

    private Loopback() {}

    /** Told by the name alone: nothing is resolved, so that no name server can widen it. */
    static boolean is(URI address) {
        return address.getHost() != null && HOST.matcher(address.getHost()).matches();
    }

    static boolean isPlainHttp(URI address) {
        return "http".equalsIgnoreCase(address.getScheme()) && is(address);
    }

    static boolean isHttps(URI address) {
        return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
    }

    static boolean allows(URI address) {
        return isHttps(address) || isPlainHttp(address);
    }
}
