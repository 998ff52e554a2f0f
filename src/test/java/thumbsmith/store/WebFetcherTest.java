package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.api.Network;

@Timeout(60)
class WebFetcherTest {
    private final List<String> headers = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/picture", exchange -> {
            headers.addAll(exchange.getRequestHeaders().keySet());
            exchange.sendResponseHeaders(200, 3);
            exchange.getResponseBody().write(new byte[] {1, 2, 3});
            exchange.close();
        });
        server.createContext("/hop", exchange -> {
            int left = Integer.parseInt(exchange.getRequestURI().getPath().substring("/hop".length()));
            exchange.getResponseHeaders().add("Location", left == 1 ? "/picture" : "/hop" + (left - 1));
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/huge", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[1 << 20];
            try (var out = exchange.getResponseBody()) {
                for (int i = 0; i < 40; i++) out.write(block);
            }
        });
        server.createContext("/hang", exchange -> {
            exchange.sendResponseHeaders(200, 10);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static WebFetcher open() {
        return new WebFetcher(Network::direct, address -> true, Duration.ofSeconds(15));
    }

    @Test
    void pictureIsFetchedWithoutAnyKey() throws Exception {
        assertThat(open().fetch(at("/picture"))).containsExactly(1, 2, 3);
        assertThat(headers).noneMatch(it -> it.toLowerCase().contains("key") || it.equalsIgnoreCase("Authorization"));
    }

    @Test
    void threeRedirectsAreFollowedAndNoMore() throws Exception {
        assertThat(open().fetch(at("/hop3"))).hasSize(3);
        assertThatThrownBy(() -> open().fetch(at("/hop4"))).hasMessage("That address leads on too many times.");
    }

    @Test
    void redirectInsideIsRefused() throws Exception {
        server.createContext("/inside", exchange -> {
            exchange.getResponseHeaders()
                    .add("Location", "http://localhost:" + server.getAddress().getPort() + "/picture");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        // The first host counts as public here, the second as private.
        var fetcher = new WebFetcher(
                Network::direct, address -> address.toString().startsWith("/127"), Duration.ofSeconds(15));
        assertThatThrownBy(() -> fetcher.fetch(at("/inside")))
                .hasMessage("Pictures are not fetched from inside a network.");
        assertThat(headers).isEmpty();
    }

    @Test
    void whatSaysItIsNoPictureIsNotRead() throws Exception {
        server.createContext("/page", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, 3);
            exchange.getResponseBody().write(new byte[] {1, 2, 3});
            exchange.close();
        });
        assertThatThrownBy(() -> open().fetch(at("/page"))).hasMessage("What is at that address is not a picture.");
    }

    @Test
    void sizeThatIsDeclaredIsEnoughToRefuse() throws Exception {
        server.createContext("/declared", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "image/jpeg");
            exchange.sendResponseHeaders(200, 4_000_000_000L);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
        });
        assertThatThrownBy(() -> open().fetch(at("/declared"))).hasMessage("The picture there is larger than 20 MB.");
    }

    @Test
    void addressInsideIsFetchedOnceSomebodyAgreedToIt() throws Exception {
        var fetcher = new WebFetcher();
        assertThat(fetcher.leadsInside(at("/picture"))).isTrue();
        assertThat(fetcher.fetchInside(at("/picture"))).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> fetcher.fetch(at("/picture")))
                .hasMessage("Pictures are not fetched from inside a network.");
    }

    @Test
    void whereAnAgreedAddressLeadsOnToWasNotAgreedTo() {
        assertThatThrownBy(() -> new WebFetcher().fetchInside(at("/hop1")))
                .hasMessage("Pictures are not fetched from inside a network.");
        assertThat(headers).isEmpty();
    }

    @Test
    void largeAnswerIsCutOff() {
        assertThatThrownBy(() -> open().fetch(at("/huge"))).hasMessage("The picture there is larger than 20 MB.");
    }

    @Test
    void missingPictureIsTold() {
        assertThatThrownBy(() -> open().fetch(at("/nothing")))
                .hasMessage("There is no picture to be had there (status 404).");
    }

    @Test
    void bodyThatNeverEndsIsGivenUp() {
        var impatient = new WebFetcher(Network::direct, address -> true, Duration.ofMillis(200));
        assertThatThrownBy(() -> impatient.fetch(at("/hang"))).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/a.png", "http://localhost/a.png", "http://[::1]/a.png", "http://10.0.0.1/",
                        "http://192.168.1.1/",
                "http://172.16.0.1/", "http://169.254.169.254/latest", "http://0.0.0.0/", "http://100.64.0.1/",
                        "http://[fd00::1]/",
                "http://[fe80::1]/", "http://[::ffff:127.0.0.1]/", "http://224.0.0.1/", "http://198.18.0.1/",
                        "http://255.255.255.255/",
                "http://[64:ff9b::7f00:1]/"
            })
    void addressesInsideAreRefused(String address) {
        assertThatThrownBy(() -> new WebFetcher().fetch(URI.create(address)))
                .hasMessage("Pictures are not fetched from inside a network.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.com/a.png", "file:///etc/passwd", "a.png", "https:///a.png"})
    void otherSchemesAreRefused(String address) {
        assertThatThrownBy(() -> new WebFetcher().fetch(URI.create(address)))
                .hasMessage("A picture's address starts with https:// or http://.");
    }

    @Test
    void nameIsLeftToTheProxyToResolve() throws Exception {
        assertThat(proxied().fetch(URI.create("http://pictures.invalid/picture")))
                .containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://10.0.0.1/picture", "http://[::1]/picture", "http://127.0.0.1/picture"})
    void figuresInsideAreRefusedBehindAProxyToo(String address) {
        assertThatThrownBy(() -> proxied().fetch(URI.create(address)))
                .hasMessage("Pictures are not fetched from inside a network.");
        assertThat(headers).isEmpty();
    }

    private WebFetcher proxied() {
        Network company = new Network(ProxySelector.of(server.getAddress()), Optional.empty());
        return new WebFetcher(() -> company);
    }
}
