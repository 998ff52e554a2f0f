package thumbsmith.api;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The environment's {@code https_proxy}, {@code http_proxy} and {@code no_proxy} before the system's own settings. */
final class SystemProxies extends ProxySelector {
    private static final List<Proxy> NONE = List.of(Proxy.NO_PROXY);

    private final Map<String, String> environment;
    private final ProxySelector system;

    SystemProxies(Map<String, String> environment, ProxySelector system) {
        this.environment = Map.copyOf(environment);
        this.system = system;
    }

    @Override
    public List<Proxy> select(URI address) {
        if (Loopback.is(address) || isExempt(address.getHost())) return NONE;
        return ofEnvironment(address.getScheme()).map(List::of).orElseGet(() -> system.select(address));
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException why) {
        system.connectFailed(address, proxy, why);
    }

    private Optional<Proxy> ofEnvironment(String scheme) {
        return variable(scheme + "_proxy").flatMap(SystemProxies::parse);
    }

    /** Lower case wins, as it does with curl. */
    private Optional<String> variable(String name) {
        return Stream.of(name, name.toUpperCase(Locale.ROOT))
                .map(environment::get)
                .filter(it -> it != null && !it.isBlank())
                .findFirst();
    }

    private static Optional<Proxy> parse(String text) {
        try {
            URI proxy = URI.create(text.contains("://") ? text.strip() : "http://" + text.strip());
            if (proxy.getHost() == null) return Optional.empty();
            int port = proxy.getPort() < 0 ? 80 : proxy.getPort();
            return Optional.of(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.getHost(), port)));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private boolean isExempt(String host) {
        return variable("no_proxy").stream()
                .flatMap(it -> Arrays.stream(it.split(",")))
                .map(it -> it.strip().toLowerCase(Locale.ROOT))
                .filter(it -> !it.isEmpty())
                .anyMatch(it -> matches(host.toLowerCase(Locale.ROOT), it));
    }

    private static boolean matches(String host, String pattern) {
        String domain = pattern.replaceFirst("^\\*?\\.", "");
        return pattern.equals("*") || host.equals(domain) || host.endsWith("." + domain);
    }
}
