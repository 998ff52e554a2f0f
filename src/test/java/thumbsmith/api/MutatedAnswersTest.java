package thumbsmith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thumbsmith.contract.Format;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Model;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.failure.Presentation;

/**
 * Whatever a server answers, the client ends with a result or a failure that has a name, and in time. A failing case is
 * named by its seed: {@link MutatedAnswer#of} makes the same answer of it again.
 */
class MutatedAnswersTest {
    private static final int ANSWERS = Boolean.getBoolean("thumbsmith.test.long") ? 10_000 : 1_000;
    private static final int SIDE_BY_SIDE = 40;
    private static final long FIRST_SEED = 20261122_0000L;
    /** Far more than the client's own limit of 200 ms on a busy machine, and far less than its usual one of minutes. */
    private static final int GIVE_UP_SECONDS = 20;

    private static final Pattern SEED = Pattern.compile("seed-(\\d+)|-8444-0*(\\d+)");
    private static final Catalogue CATALOGUE = new Catalogue();

    private final CountDownLatch over = new CountDownLatch(1);
    private AwkwardServer server;
    private HttpPikzels client;

    @BeforeEach
    void open() throws IOException {
        server = new AwkwardServer((request, out) -> {
            MutatedAnswer answer = MutatedAnswer.of(seed(request.path() + request.body()));
            out.write(answer.bytes());
            out.flush();
            if (answer.hangs()) over.await();
        });
        client = Clients.of(server.base(), Clients.IMPATIENT);
    }

    @AfterEach
    void close() {
        over.countDown();
        client.close();
        server.close();
    }

    @Test
    void eachEndsInAResultOrANamedFailure() throws Exception {
        Deque<Asked> asked = new ArrayDeque<>();
        for (int i = 0; i < ANSWERS; i++) {
            if (asked.size() == SIDE_BY_SIDE) assertNamed(asked.poll());
            asked.add(begun(FIRST_SEED + i));
        }
        while (!asked.isEmpty()) assertNamed(asked.poll());
    }

    private record Asked(long seed, FutureTask<Outcome<?>> answer) {}

    private Asked begun(long seed) {
        FutureTask<Outcome<?>> asking = new FutureTask<>(() -> ask(seed));
        Thread.ofVirtual().start(asking);
        return new Asked(seed, asking);
    }

    private Outcome<?> ask(long seed) {
        Prompt prompt = new Prompt("seed-" + seed);
        UUID id = UUID.fromString("11111111-2222-4333-8444-%012d".formatted(seed));
        return switch ((int) (seed % 7)) {
            case 0 ->
                client.text(
                        new TextRequest(prompt, Model.PKZ_4_5, Format.WIDE, Optional.empty(), Looks.NONE),
                        Exchange.UNWATCHED);
            case 1 -> client.titles(new TitlesRequest(Optional.of(prompt), Optional.empty()), Exchange.UNWATCHED);
            case 2 -> client.score(new ScoreRequest(picture(seed), Optional.of("seed-" + seed)), Exchange.UNWATCHED);
            case 3 -> client.train(training(seed), Exchange.UNWATCHED);
            case 4 -> client.look(id);
            case 5 -> client.instruct(id, Optional.of("Smile"));
            default -> client.delete(id);
        };
    }

    private static Picture picture(long seed) {
        return new Picture.Remote(URI.create("https://pictures.example/seed-" + seed));
    }

    private static TrainingRequest training(long seed) {
        return new TrainingRequest(
                LookMode.PERSONA, new LookName("seed-" + seed), List.of(picture(seed), picture(seed), picture(seed)));
    }

    private void assertNamed(Asked asked) throws Exception {
        long seed = asked.seed();
        Outcome<?> outcome = asked.answer().get(GIVE_UP_SECONDS, TimeUnit.SECONDS);
        assertThat(outcome).as("seed %d", seed).isNotInstanceOf(Outcome.Withdrawn.class);
        if (!(outcome instanceof Outcome.Failed<?>(Failure failure))) return;
        assertThat(failure).as("seed %d", seed).isNotInstanceOf(Failure.Unexpected.class);
        assertShown(seed, CATALOGUE.present(failure));
        if (seed % 7 < 4) assertNotSaidToBeUnsent(seed, failure);
    }

    private static void assertShown(long seed, Presentation shown) {
        assertThat(shown.ways()).as("seed %d", seed).isNotEmpty();
        assertThat(shown.copyText()).as("seed %d", seed).hasSizeLessThan(20_000).doesNotContain("pkz_0123");
    }

    /** What reached the server whole must not count as unsent, which would go out again by itself. */
    private void assertNotSaidToBeUnsent(long seed, Failure failure) {
        if (!(failure instanceof Failure.Offline offline) || offline.why().contains("proxy")) return;
        assertThat(server.received().stream().map(it -> seed(it.path() + it.body())))
                .as("received, but %s", failure)
                .doesNotContain(seed);
    }

    private static long seed(String request) {
        Matcher found = SEED.matcher(request);
        if (!found.find()) throw new AssertionError("No seed in " + request);
        return Long.parseLong(Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2)));
    }
}
