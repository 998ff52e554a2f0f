package thumbsmith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
import thumbsmith.contract.Limits;
import thumbsmith.contract.Slot;
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
            assertThat(failure(sending.get())).isInstanceOf(Failure.OutcomeUnknown.class);
        }
    }

    @Test
    void aHungAnswerEndsInAnUnknownOutcome() throws IOException {
        try (var server = AwkwardServer.hangingAfter((_, _) -> {});
                var client = Clients.of(server.base(), Clients.SHORT)) {
            assertThat(failure(client.text(Clients.TEXT, Exchange.UNWATCHED)))
                    .isInstanceOf(Failure.OutcomeUnknown.class);
        }
    }

    @Test
    void anAnswerThatHangsAfterItsHeadKeepsItsStatus() throws IOException {
        String head = "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{";
        try (var server = AwkwardServer.hangingAfter((_, out) -> out.write(head.getBytes()));
                var client = Clients.of(server.base(), Clients.SHORT)) {
            assertThat(failure(client.text(Clients.TEXT, Exchange.UNWATCHED)))
                    .isInstanceOfSatisfying(
                            Failure.OutcomeUnknown.class,
                            it -> assertThat(it.status()).contains(200));
        }
    }

    @Test
    void aServerThatTakesNoMoreBytesIsOffline() throws IOException {
        Path big = Files.write(folder.resolve("big.png"), new byte[(int) Limits.FILE_MAX_BYTES]);
        var request = new ScoreRequest(new Picture.Local(big, "image/png"), Optional.empty());
        try (var deaf = new ServerSocket()) {
            deaf.setReceiveBufferSize(4096);
            deaf.bind(new InetSocketAddress("127.0.0.1", 0));
            try (var client = Clients.of(URI.create("http://127.0.0.1:" + deaf.getLocalPort()), Clients.SHORT)) {
                assertThat(failure(client.score(request, Exchange.UNWATCHED))).isInstanceOf(Failure.Offline.class);
            }
        }
    }

    @Test
    void aFileThatGrowsWhileItIsSentWithdrawsTheRequest() throws Exception {
        Exchange growing = atFirstBytes(() -> Files.write(file, new byte[1], StandardOpenOption.APPEND));
        assertSpoilt(growing);
    }

    @Test
    void aFileThatShrinksWhileItIsSentWithdrawsTheRequest() throws Exception {
        assertSpoilt(atFirstBytes(() -> Files.write(file, new byte[1])));
    }

    @Test
    void aFileThatVanishesBeforeItsTurnWithdrawsTheRequest() throws Exception {
        assertSpoilt(atFirstBytes(() -> Files.delete(file)));
    }

    @Test
    void aFileThatIsMissingEmptyOrTooLargeIsNotSent() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.png"));
        Path large = Files.write(folder.resolve("large.png"), new byte[(int) Limits.PICTURE_MAX_BYTES / 4 * 3 + 1]);
        try (var server = new AwkwardServer((_, out) -> out.write(scored()));
                var client = Clients.of(server.base())) {
            for (Path unusable : List.of(empty, large, folder.resolve("none.png"), folder)) {
                var request = new ScoreRequest(new Picture.Local(unusable, "image/png"), Optional.empty());
                assertThat(failure(client.score(request, Exchange.UNWATCHED)))
                        .isInstanceOfSatisfying(
                                Failure.BadImage.class,
                                it -> assertThat(it.slot()).isEqualTo(Slot.SCORED));
            }
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void nobodyListeningIsOffline() throws IOException {
        int port;
        try (var closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        try (var client = Clients.of(URI.create("http://127.0.0.1:" + port))) {
            assertThat(failure(client.text(Clients.TEXT, Exchange.UNWATCHED)))
                    .isEqualTo(new Failure.Offline("127.0.0.1", "The connection was refused."));
        }
    }

    @Test
    void aNameThatDoesNotExistIsOffline() {
        try (var client = Clients.of(URI.create("https://no-such-host.invalid"))) {
            assertThat(failure(client.text(Clients.TEXT, Exchange.UNWATCHED)))
                    .isEqualTo(new Failure.Offline("no-such-host.invalid", "Its name could not be found."));
        }
    }

    /** As servers do that refuse by the head alone: they answer, and go on reading into nowhere. */
    @Test
    void anAnswerThatComesBeforeTheBodyWasReadIsHeard() throws Exception {
        String refusal = AwkwardServer.json(401, "{\"error\":{\"code\":\"INVALID_API_KEY\",\"message\":\"\"}}");
        try (var hasty = new ServerSocket(0)) {
            Thread.ofVirtual().start(() -> refuseAtOnce(hasty, refusal));
            try (var client = Clients.of(URI.create("http://127.0.0.1:" + hasty.getLocalPort()))) {
                assertThat(failure(client.score(score, Exchange.UNWATCHED)))
                        .isInstanceOfSatisfying(
                                Failure.Api.class, it -> assertThat(it.code()).isEqualTo("INVALID_API_KEY"));
            }
        }
    }

    @Test
    void tenRequestsGoSideBySide() throws Exception {
        CountDownLatch all = new CountDownLatch(10);
        try (var server = new AwkwardServer((_, out) -> {
                    all.countDown();
                    all.await();
                    out.write(AwkwardServer.json(200, Clients.OUTPUT).getBytes());
                });
                var client = Clients.of(server.base())) {
            List<FutureTask<Outcome<ThumbnailAnswer>>> sends = new CopyOnWriteArrayList<>();
            for (int i = 0; i < 10; i++) {
                var send = new FutureTask<>(() -> client.text(Clients.TEXT, Exchange.UNWATCHED));
                sends.add(send);
                Thread.ofVirtual().start(send);
            }
            for (var send : sends) assertThat(send.get()).isInstanceOf(Outcome.Done.class);
        }
    }

    private static void refuseAtOnce(ServerSocket listening, String refusal) {
        try (Socket socket = listening.accept()) {
            socket.getInputStream().read();
            socket.getOutputStream().write(refusal.getBytes());
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }

    private interface Change {
        void make() throws IOException;
    }

    private static Exchange atFirstBytes(Change change) {
        AtomicBoolean done = new AtomicBoolean();
        return new Exchange() {
            @Override
            public void sending(long sent, long total) {
                if (done.getAndSet(true)) return;
                try {
                    change.make();
                } catch (IOException unlikely) {
                    throw new AssertionError(unlikely);
                }
            }
        };
    }

    private void assertSpoilt(Exchange exchange) throws Exception {
        try (var server = new AwkwardServer((_, out) -> out.write(scored()));
                var client = Clients.of(server.base())) {
            assertThat(failure(client.score(score, exchange)))
                    .isInstanceOfSatisfying(
                            Failure.BadImage.class, it -> assertThat(it.why()).doesNotContain("secret-name"));
            server.awaitHangUp();
            assertThat(server.received()).isEmpty();
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

    private static Failure failure(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        return ((Outcome.Failed<?>) outcome).failure();
    }
}
