package thumbsmith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/** How a request leaves: whole, once, or not at all. */
class LeavingTest {
    private static final int PICTURE_BYTES = 1_000_000;

    @TempDir
    Path folder;

    private Path file;
    private ScoreRequest score;

    @BeforeEach
    void makeAPicture() throws IOException {
        file = Files.write(folder.resolve("secret-name.png"), new byte[PICTURE_BYTES]);
        score = new ScoreRequest(new Picture.Local(file, "image/png"), Optional.empty());
    }

    @Test
    void progressRisesToTheBodysLength() throws IOException {
        List<Long> sent = new CopyOnWriteArrayList<>();
        AtomicInteger asked = new AtomicInteger();
        Exchange watching = new Exchange() {
            @Override
            public void sending(long now, long total) {
                sent.add(now);
            }

            @Override
            public boolean mayComplete() {
                return asked.incrementAndGet() == 1;
            }
        };
        try (var server = new AwkwardServer((_, out) -> out.write(scored()));
                var client = Clients.of(server.base())) {
            assertThat(client.score(score, watching)).isInstanceOf(Outcome.Done.class);

            assertThat(sent).isSorted().hasSizeGreaterThan(20);
            assertThat(sent.getLast())
                    .isEqualTo(server.received().getFirst().body().length());
            assertThat(asked).hasValue(1);
        }
    }

    @Test
    void aRequestWithdrawnBeforeItsLastByteIsNeverWhole() throws Exception {
        Exchange withdrawing = new Exchange() {
            @Override
            public boolean mayComplete() {
                return false;
            }
        };
        try (var server = new AwkwardServer((_, out) -> out.write(scored()));
                var client = Clients.of(server.base())) {
            assertThat(client.score(score, withdrawing)).isEqualTo(new Outcome.Withdrawn<>());
            server.awaitHangUp();
            assertThat(server.received()).isEmpty();
            assertThat(client.text(Clients.TEXT, withdrawing)).isEqualTo(new Outcome.Withdrawn<>());
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void anInterruptBeforeTheLastByteWithdraws() throws Exception {
        CountDownLatch halfway = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Exchange stopping = new Exchange() {
            @Override
            public boolean mayComplete() {
                halfway.countDown();
                awaitQuietly(goOn);
                return true;
            }
        };
        try (var server = new AwkwardServer((_, out) -> out.write(scored()));
                var client = Clients.of(server.base())) {
            AtomicBoolean flag = new AtomicBoolean();
            var sending = new FutureTask<>(() -> {
                var outcome = client.score(score, stopping);
                flag.set(Thread.currentThread().isInterrupted());
                return outcome;
            });
            Thread thread = Thread.ofVirtual().start(sending);
            halfway.await();
            thread.interrupt();
            assertThat(sending.get()).isEqualTo(new Outcome.Withdrawn<>());
            assertThat(flag).isTrue();
            goOn.countDown();
            server.awaitHangUp();
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void anInterruptAfterTheLastByteEndsInAnUnknownOutcome() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        try (var server = AwkwardServer.hangingAfter((_, _) -> arrived.countDown());
                var client = Clients.of(server.base())) {
            var sending = new FutureTask<>(() -> client.text(Clients.TEXT, Exchange.UNWATCHED));
            Thread thread = Thread.ofVirtual().start(sending);
            arrived.await();
            thread.interrupt();
            assertThat(Clients.failure(sending.get())).isInstanceOf(Failure.OutcomeUnknown.class);
        }
    }

    @Test
    void aHungAnswerEndsInAnUnknownOutcome() throws IOException {
        try (var server = AwkwardServer.hangingAfter((_, _) -> {});
                var client = Clients.of(server.base(), Clients.SHORT)) {
            assertThat(Clients.failure(client.text(Clients.TEXT, Exchange.UNWATCHED)))
                    .isInstanceOf(Failure.OutcomeUnknown.class);
        }
    }

    @Test
    void anAnswerThatHangsAfterItsHeadKeepsItsStatus() throws IOException {
        String head = "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{";
        try (var server = AwkwardServer.hangingAfter((_, out) -> out.write(head.getBytes()));
                var client = Clients.of(server.base(), Clients.SHORT)) {
            assertThat(Clients.failure(client.text(Clients.TEXT, Exchange.UNWATCHED)))
                    .isInstanceOfSatisfying(
                            Failure.OutcomeUnknown.class,
                            it -> assertThat(it.status()).contains(200));
        }
    }

    private static byte[] scored() {
        return AwkwardServer.json(200, "{\"main_score\":1,\"subscores\":{},\"request_id\":\"r\"}")
                .getBytes();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException unlikely) {
            Thread.currentThread().interrupt();
        }
    }
}
