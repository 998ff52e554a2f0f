package thumbsmith.contract;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which service made something: the embedded one, whose drafts cost nothing, or a host that is paid.
 *
 * @param name {@code embedded} or the host's name, as it stands in every job, ledger row and JSON line
 */
public record Service(String name) {
    public static final Service EMBEDDED = new Service("embedded");

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127\\..*|\\[::1]");
    private static final int HTTPS = 443;

    /**
     * The paid service at that address: its host in lower case. The port is named where it tells services apart: on this
     * computer, and for a host that bears the embedded service's name.
     *
     * @throws IllegalArgumentException for an address without a host
     */
    public static Service paid(URI base) {
        if (base.getHost() == null) throw new IllegalArgumentException("No host in " + base);
        String host = base.getHost().toLowerCase(Locale.ROOT);
        boolean reserved = host.equals(EMBEDDED.name());
        boolean local = LOOPBACK.matcher(host).matches() && base.getPort() >= 0;
        int port = base.getPort() >= 0 ? base.getPort() : HTTPS;
        return new Service(reserved || local ? host + ":" + port : host);
    }

    public boolean isEmbedded() {
        return equals(EMBEDDED);
    }
}
