package thumbsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Output;

/** What a run waits for by itself, what only with --wait, and how that ends. */
@Timeout(60)
class WaitingTest {
    private static final Failure MAINTENANCE = api("SERVICE_UNDER_MAINTENANCE", 503);
    private static final Failure OFFLINE = new Failure.Offline("api.pikzels.com", "No connection was made in time.");
    private static final Failure CREDITS = api("INSUFFICIENT_CREDITS", 402);

    @TempDir
    Path folder;

    private FakeStudio studio;
    private FakeHost host;
    private QuickTime time;

    private void open(boolean passes) {
        studio = new FakeStudio(new Service("api.pikzels.com"), folder);
        time = new QuickTime(passes);
        studio.time = time;
        host = new FakeHost(studio.open(), folder);
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAINTENANCE", "OFFLINE", "CREDITS"})
    void withoutWaitItEndsAtOnceAndTellsThatItCouldWait(String reason) {
        open(false);
        fail(of(reason), 3);

        Ran ran = Ran.with(host, "generate", "--prompt", "An island", "-n", "3", "--json");

        assertThat(ran.code()).isEqualTo(reason.equals("OFFLINE") ? 4 : 3);
        assertThat(ran.json()).hasSize(3).allMatch(line -> line.has("error"));
        assertThat(ran.err()).containsOnlyOnce("With --wait this command waits until it is over.");
        assertThat(time.waits).isEmpty();
        assertNothingIsLeftBehind();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAINTENANCE", "OFFLINE", "CREDITS"})
    void withWaitItGoesOnWhenThatIsOver(String reason) {
        open(true);
        fail(of(reason), 1);

        Ran ran = Ran.with(host, "generate", "--wait", "--prompt", "An island", "-n", "3", "--json");

        assertThat(ran.code()).isZero();
        assertThat(ran.json()).hasSize(3).allMatch(line -> line.has("path"));
        assertThat(ran.err()).containsOnlyOnce("Waiting until it is over").doesNotContain("--wait");
    }

    @Test
    void sayingForWhatAndWhenItIsNextAskedTakesOneLineEach() {
        open(false);
        studio.pikzels.failures.add(MAINTENANCE);
        host.onSubscribe = this::interruptOnceWaiting;

        Ran ran = Ran.with(host, "generate", "--wait", "--prompt", "An island", "-n", "3");

        assertThat(ran.err()).containsOnlyOnce("The service is under maintenance: ");
        assertThat(ran.err()).containsPattern("Waiting until it is over, next asking at \\d\\d:\\d\\d:\\d\\d\\.");
    }

    @Test
    void interruptingTheWaitCancelsWhatWaits() {
        open(false);
        studio.pikzels.failures.add(CREDITS);
        host.onSubscribe = this::interruptOnceWaiting;

        Ran ran = Ran.with(host, "generate", "--wait", "--prompt", "An island", "--json");

        assertThat(ran.code()).isEqualTo(130);
        assertThat(ran.error().get("code").asString()).isEqualTo("INTERRUPTED");
        assertThat(ran.err()).contains("Nothing more was sent.");
        assertNothingIsLeftBehind();
    }

    @Test
    void aKeyIsNotWaitedForWhateverIsSaid() {
        open(false);
        fail(api("API_KEY_INACTIVE", 401), 1);

        Ran ran = Ran.with(host, "generate", "--wait", "--prompt", "An island");

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).startsWith("This key is switched off: ").doesNotContain("Waiting");
        assertNothingIsLeftBehind();
    }

    @Test
    void aFreePlaceIsWaitedForByItself() {
        open(true);
        fail(api("TOO_MANY_REQUESTS", 429), 2);

        Ran ran = Ran.with(host, "generate", "--prompt", "An island", "-n", "2");

        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines()).hasSize(2);
        assertThat(time.waits).isNotEmpty();
    }

    @Test
    void whatTheWindowMadeMeanwhileIsReportedAndEndsTheWait() {
        open(false);
        fail(CREDITS, 3);
        host.onSubscribe = () -> onceWaiting(this::makeElsewhere);

        Ran ran = Ran.with(host, "generate", "--wait", "--prompt", "An island", "-n", "3", "--json");

        assertThat(ran.code()).isZero();
        assertThat(ran.json()).hasSize(3).allMatch(line -> line.has("path"));
    }

    /** As another process of the program does: it takes what is parked, and writes down what came of it. */
    private void makeElsewhere() {
        while (!areAllParked(studio.journal.unfinished())) Thread.onSpinWait();
        for (Job job : studio.journal.unfinished()) {
            assertThat(studio.journal.claim(job.in(new JobState.Waiting()))).isTrue();
            studio.journal.finish(job.in(new JobState.Done(Instant.EPOCH)), made(job));
        }
    }

    private static boolean areAllParked(List<Job> jobs) {
        return jobs.size() == 3 && jobs.stream().allMatch(job -> job.state() instanceof JobState.Parked);
    }

    private Output made(Job job) {
        return new Output(
                job.id(),
                job.recipe(),
                job.service(),
                folder.resolve(job.id() + ".png"),
                16,
                9,
                100,
                Optional.empty(),
                BigDecimal.ONE,
                BigDecimal.ONE,
                1,
                Instant.EPOCH,
                false,
                Optional.empty());
    }

    /** From where the run begins to listen for Ctrl-C; what is parked is in the journal before anything waits. */
    private void interruptOnceWaiting() {
        onceWaiting(host::interrupt);
    }

    private void onceWaiting(Runnable then) {
        Thread.ofVirtual().start(() -> {
            try {
                if (time.waiting.await(30, TimeUnit.SECONDS)) then.run();
            } catch (InterruptedException _) {
                // The test is over.
            }
        });
    }

    private void assertNothingIsLeftBehind() {
        assertThat(studio.journal.unfinished()).isEmpty();
        assertThat(studio.journal.recent(Integer.MAX_VALUE)).noneMatch(job -> job.state() instanceof JobState.Parked);
    }

    private void fail(Failure failure, int times) {
        for (int i = 0; i < times; i++) studio.pikzels.failures.add(failure);
    }

    private static Failure of(String reason) {
        return switch (reason) {
            case "MAINTENANCE" -> MAINTENANCE;
            case "OFFLINE" -> OFFLINE;
            default -> CREDITS;
        };
    }

    private static Failure api(String code, int status) {
        return new Failure.Api(code, status, Optional.of("req-7"), List.of(), "", Optional.empty());
    }
}
