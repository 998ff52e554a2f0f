package thumbsmith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Limits;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;

/** A picture that changes or vanishes takes its request back. */
class SpoiltPictureTest {
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
                assertThat(Clients.failure(client.score(request, Exchange.UNWATCHED)))
                        .isInstanceOfSatisfying(
                                Failure.BadImage.class,
                                it -> assertThat(it.slot()).isEqualTo(Slot.SCORED));
            }
            assertThat(server.received()).isEmpty();
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
            assertThat(Clients.failure(client.score(score, exchange)))
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
}
