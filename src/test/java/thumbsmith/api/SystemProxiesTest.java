package thumbsmith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

class SystemProxiesTest {
    private static final URI SERVICE = URI.create("https://api.pikzels.com/v2");
    private static final InetSocketAddress OF_THE_SYSTEM = InetSocketAddress.createUnresolved("system", 1);
    private static final ProxySelector SYSTEM = ProxySelector.of(OF_THE_SYSTEM);

    @ParameterizedTest
    @ValueSource(strings = {"http://proxy.example:3128", "proxy.example:3128", "http://me:pw@proxy.example:3128/"})
    void theEnvironmentsProxyComesFirst(String written) {
        assertThat(chosen(Map.of("https_proxy", written), SERVICE))
                .isEqualTo(InetSocketAddress.createUnresolved("proxy.example", 3128));
        assertThat(chosen(Map.of("HTTPS_PROXY", written), SERVICE))
                .isEqualTo(InetSocketAddress.createUnresolved("proxy.example", 3128));
    }

    @Test
    void theSystemsProxyIsUsedWhereTheEnvironmentNamesNone() {
        assertThat(chosen(Map.of("http_proxy", "proxy:1"), SERVICE)).isEqualTo(OF_THE_SYSTEM);
        assertThat(chosen(Map.of("https_proxy", ""), SERVICE)).isEqualTo(OF_THE_SYSTEM);
        assertThat(chosen(Map.of("https_proxy", "http://::not an address"), SERVICE))
                .isEqualTo(OF_THE_SYSTEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api.pikzels.com", "pikzels.com", ".pikzels.com", "*.pikzels.com", "a.b, PIKZELS.com", "*"})
    void exemptHostsGoDirectly(String exempt) {
        assertThat(chosen(Map.of("https_proxy", "proxy:1", "no_proxy", exempt), SERVICE))
                .isNull();
    }

    @Test
    void aHostThatOnlyEndsAlikeIsNotExempt() {
        assertThat(chosen(Map.of("no_proxy", "zels.com"), SERVICE)).isEqualTo(OF_THE_SYSTEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:9", "http://localhost:9", "https://[::1]:9"})
    void loopbackNeverGoesThroughAProxy(String address) {
        assertThat(chosen(Map.of("http_proxy", "proxy:1", "https_proxy", "proxy:1"), URI.create(address)))
                .isNull();
    }

    @Test
    void aProxyThatRefusesIsOfflineAndDoesNotSeeTheKey() throws IOException {
        for (int status : new int[] {403, 407, 502}) {
            try (var proxy = AwkwardServer.saying(AwkwardServer.plain(status, "<html>"));
                    var client = through(proxy)) {
                Outcome<?> outcome = client.text(Clients.TEXT, Exchange.UNWATCHED);

                assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Outcome.Failed.class,
                                it -> assertThat(it.failure()).isInstanceOf(Failure.Offline.class));
                assertThat(proxy.received()).allSatisfy(it -> {
                    assertThat(it.method()).isEqualTo("CONNECT");
                    assertThat(it.toString()).doesNotContain(Clients.KEY, "island");
                });
            }
        }
    }

    private static HttpPikzels through(AwkwardServer proxy) {
        Map<String, String> environment = Map.of("https_proxy", proxy.base().toString());
        Network network = new Network(new SystemProxies(environment, SYSTEM), Optional.empty());
        ApiAccess access = new ApiAccess(URI.create("https://service.invalid"), Optional.of(new ApiKey(Clients.KEY)));
        return new HttpPikzels(access, Clients.LONG, network);
    }

    private static Object chosen(Map<String, String> environment, URI address) {
        Proxy proxy = new SystemProxies(environment, SYSTEM).select(address).getFirst();
        return proxy.address();
    }
}
