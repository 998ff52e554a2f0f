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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Limits;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/** Servers that are not there, do not read, answer early, or are asked by many at once. */
class ConnectionTest {
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
    void aServerThatTakesNoMoreBytesIsOffline() throws IOException {
        Path big = Files.write(folder.resolve("big.png"), new byte[(int) Limits.FILE_MAX_BYTES]);
        var request = new ScoreRequest(new Picture.Local(big, "image/png"), Optional.empty());
        try (var deaf = new ServerSocket()) {
            deaf.setReceiveBufferSize(4096);
            deaf.bind(new InetSocketAddress("127.0.0.1", 0));
            try (var client = Clients.of(URI.create("http://127.0.0.1:" + deaf.getLocalPort()), Clients.IMPATIENT)) {
                assertThat(Clients.failure(client.score(request, Exchange.UNWATCHED)))
                        .isInstanceOf(Failure.Offline.class);
            }
        }
    }

    /** As servers do that refuse by the head alone: they answer, and go on reading into nowhere. */
    @Test
    void anAnswerThatComesBeforeTheBodyWasReadIsHeard() throws Exception {
        String refusal = AwkwardServer.json(401, "{\"error\":{\"code\":\"INVALID_API_KEY\",\"message\":\"\"}}");
        try (var hasty = new ServerSocket(0)) {
            Thread.ofVirtual().start(() -> refuseAtOnce(hasty, refusal));
            try (var client = Clients.of(URI.create("http://127.0.0.1:" + hasty.getLocalPort()))) {
                assertThat(Clients.failure(client.score(score, Exchange.UNWATCHED)))
                        .isInstanceOfSatisfying(
                                Failure.Api.class, it -> assertThat(it.code()).isEqualTo("INVALID_API_KEY"));
            }
        }
    }

    @Test
    void nobodyListeningIsOffline() throws IOException {
        int port;
        try (var closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        try (var client = Clients.of(URI.create("http://127.0.0.1:" + port))) {
            assertThat(Clients.failure(client.text(Clients.TEXT, Exchange.UNWATCHED)))
                    .isEqualTo(new Failure.Offline("127.0.0.1", "The connection was refused."));
        }
    }

    @Test
    void aNameThatDoesNotExistIsOffline() {
        try (var client = Clients.of(URI.create("https://no-such-host.invalid"))) {
            assertThat(Clients.failure(client.text(Clients.TEXT, Exchange.UNWATCHED)))
                    .isEqualTo(new Failure.Offline("no-such-host.invalid", "Its name could not be found."));
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
}
