package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import thumbsmith.contract.Service;
import thumbsmith.job.Connection;

final class ServiceSwitchTest {
    private static final URI LOOPBACK = URI.create("http://127.0.0.1:9");

    private final List<String> started = new ArrayList<>();
    private Target meant = new Target.Embedded();
    private final ServiceSwitch connections = new ServiceSwitch(
            () -> meant,
            () -> {
                started.add("embedded");
                return new EmbeddedAddress(LOOPBACK, "pkz_own");
            },
            new Backstage(Clock.systemUTC()),
            UnaryOperator.identity());

    private static Target.Paid paid(String base, Optional<String> key, Optional<Path> certificates) {
        return new Target.Paid(URI.create(base), key, 10, 300, certificates);
    }

    @Test
    void theEmbeddedServiceIsStartedOnceAndOnlyWhenItIsAskedFor() {
        assertThat(connections.known()).isEmpty();
        assertThat(started).isEmpty();
        Connection first = connections.current();
        assertThat(connections.current()).isSameAs(first);
        assertThat(first.service()).isEqualTo(Service.EMBEDDED);
        assertThat(started).hasSize(1);
        assertThat(connections.known()).contains(Service.EMBEDDED);
    }

    @Test
    void anotherChoiceIsToldAndOpensAnotherConnection() {
        Connection before = connections.current();
        List<String> told = new ArrayList<>();
        var listening = connections.onChange(() -> told.add("changed"));
        connections.check();
        assertThat(told).as("nothing changed").isEmpty();

        meant = paid("https://api.pikzels.com", Optional.of("pkz_a"), Optional.empty());
        connections.check();
        assertThat(told).hasSize(1);
        assertThat(connections.current()).isNotSameAs(before);
        assertThat(connections.current().service().name()).isEqualTo("api.pikzels.com");

        listening.close();
        meant = new Target.Embedded();
        connections.check();
        assertThat(told).hasSize(1);
    }

    @Test
    void aPaidServiceWithoutAKeySaysWhatIsMissing() {
        assertThat(connections.whyNotReady()).isEmpty();
        meant = paid("https://api.pikzels.com", Optional.empty(), Optional.empty());
        assertThat(connections.whyNotReady()).contains("Put in a key in Settings.");
        meant = paid("https://api.pikzels.com", Optional.of("pkz_a"), Optional.empty());
        assertThat(connections.whyNotReady()).isEmpty();
    }

    @Test
    void plainHttpToAnotherComputerAndMissingCertificatesAreRefusedInWords() {
        meant = paid("http://example.com", Optional.of("pkz_a"), Optional.empty());
        assertThatIllegalArgumentException().isThrownBy(connections::current).withMessageContaining("https://");
        meant = paid("https://example.com", Optional.of("pkz_a"), Optional.of(Path.of("/nowhere/company.pem")));
        assertThatIllegalArgumentException().isThrownBy(connections::current);
    }
}
