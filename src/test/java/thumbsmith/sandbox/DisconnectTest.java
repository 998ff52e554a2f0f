package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** The network goes and comes back. */
class DisconnectTest {
    private static final String TEXT = "{'prompt':'x','model':'pkz_4_5','format':'16:9'}";
    private static final String LOOK = "/v2/pikzonality/" + Samples.PERSONA;

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);

    @Test
    void connectionsAreRefusedUntilItAnswersAgainAtTheSameAddress() throws IOException {
        try (Rig rig = new Rig()) {
            URI address = rig.service().baseUrl();
            rig.service().disconnect();
            rig.service().disconnect();
            assertThatThrownBy(() -> rig.get(LOOK)).hasCauseInstanceOf(ConnectException.class);
            rig.service().reconnect();
            rig.service().reconnect();
            assertThat(rig.get(LOOK).status()).isEqualTo(200);
            assertThat(rig.service().baseUrl()).isEqualTo(address);
        }
    }

    @Test
    void whatWasBegunLosesItsAnswerAndIsMadeAndPaid() throws Exception {
        SandboxOptions options = SandboxOptions.temporary().withCredits(BigDecimal.ONE);
        try (Rig rig = new Rig(options, this::waitAtTheGate)) {
            CompletableFuture<Rig.Answer> lost =
                    CompletableFuture.supplyAsync(() -> rig.post("/v2/thumbnail/text", TEXT));
            arrived.await();
            rig.service().disconnect();
            assertThat(lost)
                    .failsWithin(Duration.ofSeconds(20))
                    .withThrowableThat()
                    .withCauseInstanceOf(UncheckedIOException.class);
            gate.countDown();
            awaitCredits(rig, "0.87");
        }
    }

    private static void awaitCredits(Rig rig, String left) {
        Optional<BigDecimal> expected = Optional.of(new BigDecimal(left));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            while (!rig.service().credits().equals(expected)) Thread.onSpinWait();
        });
    }

    private void waitAtTheGate(Duration latency) throws InterruptedException {
        arrived.countDown();
        gate.await();
    }
}
