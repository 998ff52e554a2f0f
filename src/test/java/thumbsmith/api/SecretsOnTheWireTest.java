package thumbsmith.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/** The key goes to the service's own host over a protected line, and shows nowhere. */
class SecretsOnTheWireTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.pikzels.com",
                "http://127.0.0.1.example.com",
                "http://localhost.example.com",
                "http://192.168.0.7:8080",
                "ftp://127.0.0.1",
                "api.pikzels.com",
                "https://user:pw@api.pikzels.com",
                "https://api.pikzels.com?x=1"
            })
    void addressesThatAreNotSafeAreRefused(String base) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApiAccess(URI.create(base), Optional.empty()))
                .withMessageStartingWith("The service's address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://api.pikzels.com", "http://127.0.0.1:80", "http://localhost:1", "http://[::1]:1"})
    void safeAddressesAreTaken(String base) {
        assertThat(new ApiAccess(URI.create(base), Optional.empty()).base()).isEqualTo(URI.create(base));
    }

    @Test
    void aKeyDoesNotPrint() {
        ApiKey key = new ApiKey(Clients.KEY);
        ApiAccess access = new ApiAccess(URI.create("https://api.pikzels.com"), Optional.of(key));

        assertThat(key.toString() + access).doesNotContain("of_the_tests");
    }

    @Test
    void withoutAKeyNothingIsSent() throws IOException {
        assertThat(answeredLocally(Optional.empty())).isEqualTo("MISSING_API_KEY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sk_123", "pkz_a\r\nX-Evil: 1", "pkz_ü", " pkz_a"})
    void aKeyOfAnotherShapeIsNotSent(String key) throws IOException {
        assertThat(answeredLocally(Optional.of(new ApiKey(key)))).isEqualTo("INVALID_API_KEY_FORMAT");
    }

    @Test
    void aFaultIsLoggedWithoutKeyPromptOrPath() throws IOException {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler listening = listeningTo(logged);
        Logger.getLogger("thumbsmith.api").addHandler(listening);
        Exchange faulty = new Exchange() {
            @Override
            public boolean mayComplete() {
                throw new IllegalStateException(Clients.KEY + Clients.TEXT.prompt() + "/home/someone");
            }
        };
        try (var server = AwkwardServer.saying(AwkwardServer.json(200, Clients.OUTPUT));
                var client = Clients.of(server.base())) {
            Outcome<?> outcome = client.text(Clients.TEXT, faulty);

            assertThat(outcome).isEqualTo(Outcome.failed(new Failure.Unexpected("IllegalStateException")));
            assertThat(server.received()).isEmpty();
        } finally {
            Logger.getLogger("thumbsmith.api").removeHandler(listening);
        }
        assertThat(logged)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it).doesNotContain("of_the_tests", "island", "/home/someone"));
    }

    private static Handler listeningTo(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(record.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static String answeredLocally(Optional<ApiKey> key) throws IOException {
        try (var server = AwkwardServer.saying(AwkwardServer.json(200, Clients.OUTPUT));
                var client = new HttpPikzels(new ApiAccess(server.base(), key), Clients.LONG, Network.direct())) {
            var outcome = (Outcome.Failed<ThumbnailAnswer>) client.text(Clients.TEXT, Exchange.UNWATCHED);
            assertThat(server.received()).isEmpty();
            assertThat(((Failure.Api) outcome.failure()).status()).isEqualTo(401);
            return ((Failure.Api) outcome.failure()).code();
        }
    }
}
