package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.draft.DraftEngine;
import thumbsmith.draft.engine.SketchEngine;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.sandbox.EmbeddedService;
import thumbsmith.sandbox.SandboxOptions;
import thumbsmith.store.Database;
import thumbsmith.store.SqliteJournal;
import tools.jackson.databind.JsonNode;

/** Several real processes on one folder: one of them runs the jobs, whichever dies. */
@Timeout(300)
class OneFolderTest {
    private static final String KEY = "pkz_test_of_one_folder";

    @TempDir
    Path folder;

    private final List<OtherProcess> started = new ArrayList<>();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private EmbeddedService service;
    private Path home;
    private Database database;
    private SqliteJournal journal;

    @BeforeEach
    void open() throws IOException {
        ImageEngine images = new PixelEngine();
        service = EmbeddedService.start(
                SandboxOptions.temporary().withKey(KEY), gated(new SketchEngine(images)), images, List.of());
        home = Files.createDirectories(folder.resolve("home"));
        database = Database.open(home.resolve("thumbsmith.db"));
        journal = new SqliteJournal(database);
    }

    @AfterEach
    void close() throws Exception {
        release();
        for (OtherProcess each : started) each.kill();
        database.close();
        service.close();
    }

    private OtherProcess start(String... arguments) throws IOException {
        return startWith(KEY, arguments);
    }

    private OtherProcess startWith(String key, String... arguments) throws IOException {
        Map<String, String> paid = Map.of(
                "PIKZELS_API_KEY", key, "PIKZELS_BASE_URL", service.baseUrl().toString());
        OtherProcess process = OtherProcess.start(home, paid, arguments);
        started.add(process);
        return process;
    }

    private OtherProcess generate(String prompt, int number) throws IOException {
        return start("generate", "--json", "--prompt", prompt, "-n", "" + number, "--out", out().toString());
    }

    /** One that has sent its first job, which is with the service until {@link #release}. */
    private OtherProcess holding(String prompt, int number) throws Exception {
        hold();
        OtherProcess process = generate(prompt, number);
        await(prompt + " is sent", () -> isSent(prompt));
        return process;
    }

    /** One that was killed then, and what the service answered nobody heard. */
    private void killed(String prompt, int number) throws Exception {
        holding(prompt, number).kill();
        release();
    }

    private static void assertWent(OtherProcess process) throws Exception {
        assertThat(process.code()).as(process.toString()).isZero();
    }

    private Path out() {
        return folder.resolve("out");
    }

    private void oneAtATime() throws IOException {
        Files.writeString(home.resolve("preferences.json"), "{\"concurrency\": 1}");
    }

    /** Requests that come from now on are with the service until {@link #release}. */
    private void hold() {
        gate = new CountDownLatch(1);
    }

    private void release() {
        gate.countDown();
    }

    private DraftEngine gated(DraftEngine engine) {
        return (DraftEngine) Proxy.newProxyInstance(
                DraftEngine.class.getClassLoader(), new Class<?>[] {DraftEngine.class}, (proxy, method, arguments) -> {
                    gate.await();
                    return method.invoke(engine, arguments);
                });
    }

    private void await(String what, Callable<Boolean> condition) throws Exception {
        WindowRig.awaitAnywhere(what + ": " + started, condition);
    }

    private List<Job> jobs(String prompt) {
        return journal.recent(100).stream()
                .filter(job -> job.recipe().prompt().equals(prompt))
                .toList();
    }

    private boolean isSent(String prompt) {
        return jobs(prompt).stream()
                .anyMatch(job -> job.state() instanceof JobState.Sending sending
                        && sending.sent().isPresent());
    }

    private List<String> states(String prompt) {
        return jobs(prompt).stream().map(job -> job.state().wire()).sorted().toList();
    }

    private long saved() throws IOException {
        try (Stream<Path> files = Files.list(out())) {
            return files.filter(file -> file.toString().endsWith(".png")).count();
        }
    }

    private static List<String> paths(List<JsonNode> lines) {
        return lines.stream()
                .map(it -> it.path("path").asString(""))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    @Test
    void aKilledRunStaysInTheQueueAndIsFinishedThereWithoutSendingAnythingTwice() throws Exception {
        oneAtATime();
        killed("An island", 3);

        OtherProcess list = start("queue", "list", "--json");
        assertThat(list.code()).isZero();
        assertThat(list.json())
                .extracting(line -> line.get("state").asString())
                .containsExactlyInAnyOrder("sending", "waiting", "waiting");

        OtherProcess resumed = start("queue", "resume", "--json");
        assertThat(resumed.code()).as(resumed.toString()).isEqualTo(4);
        assertThat(paths(resumed.json())).hasSize(2).allMatch(path -> path.startsWith(out().toString()));
        assertThat(resumed.told()).contains("--unknown resend|discard");
        assertThat(states("An island")).containsExactly("done", "done", "unknown");
        assertThat(saved()).isEqualTo(2);

        OtherProcess again = start("queue", "resume");
        assertThat(again.code())
                .as("what is known already is only told: " + again)
                .isZero();
    }

    @Test
    void theUnknownIsSettledByTheWordOfThePersonAlone() throws Exception {
        killed("An island", 1);
        String id = jobs("An island").getFirst().id().toString();
        assertThat(start("queue", "resume").code()).isEqualTo(4);

        OtherProcess unsaid = start("queue", "retry", id);
        assertThat(unsaid.code()).isEqualTo(2);
        assertThat(unsaid.told()).contains("resend", "discard", "second time");

        OtherProcess resent = start("queue", "retry", id.substring(0, 8), "--unknown", "resend", "--json");
        assertWent(resent);
        assertThat(paths(resent.json())).hasSize(1);
        assertThat(start("queue", "retry", id, "--unknown", "discard").code()).isEqualTo(5);
    }

    @Test
    void aCommandHandsItsJobsToTheOneThatRunsAndTellsOfThemAsEver() throws Exception {
        oneAtATime();
        OtherProcess first = holding("First", 1);
        OtherProcess second = generate("Second", 2);
        await("the second is in line", () -> jobs("Second").size() == 2);
        release();

        assertWent(second);
        assertWent(first);
        assertThat(paths(first.json())).hasSize(1);
        assertThat(paths(second.json())).hasSize(2);
        assertThat(first.told()).contains("Staying until");
    }

    @Test
    void aWaitingCommandTakesOverFromAKilledOneAndGoesOnWithItsOwn() throws Exception {
        oneAtATime();
        OtherProcess first = holding("First", 2);
        OtherProcess second = generate("Second", 2);
        await("the second is handed over", () -> second.told().contains("Handed to"));
        first.kill();
        release();

        assertWent(second);
        assertThat(paths(second.json())).hasSize(2);
        assertThat(states("First")).containsExactly("parked", "unknown");
    }

    @Test
    void whatWasSentForItAndNotAnsweredIsReportedAsUnknown() throws Exception {
        OtherProcess first = holding("First", 1);
        OtherProcess second = generate("Second", 1);
        await("the second is sent", () -> isSent("Second") && second.told().contains("Handed to"));
        first.kill();
        release();

        assertThat(second.code()).as(second.toString()).isEqualTo(4);
        assertThat(second.json().getFirst().path("error").path("code").asString())
                .isEqualTo("OUTCOME_UNKNOWN");
    }

    @Test
    void noOrderIsPaidWithAnotherKeyThanItsOwn() throws Exception {
        OtherProcess first = holding("First", 1);

        OtherProcess other = startWith(
                "pkz_another_key_of_the_same_person", "generate", "--prompt", "Second", "--out", out().toString());

        assertThat(other.code()).isEqualTo(5);
        assertThat(other.told()).contains("another key", "nothing was sent").doesNotContain("pkz_");
        assertThat(jobs("Second")).isEmpty();
        first.kill();
    }

    @Test
    void theQueueIsPausedAndEmptiedWhileNothingRunsWithoutSendingAnything() throws Exception {
        oneAtATime();
        killed("An island", 3);
        List<String> unsent = jobs("An island").stream()
                .filter(job -> job.state() instanceof JobState.Waiting)
                .map(job -> job.id().toString())
                .toList();

        assertThat(start("queue", "pause").code()).isZero();
        assertThat(journal.isPaused()).isTrue();
        OtherProcess cancelled = start("queue", "cancel", unsent.get(0), unsent.get(1), "--json");

        assertWent(cancelled);
        assertThat(cancelled.json())
                .extracting(line -> line.get("state").asString())
                .containsExactly("cancelled", "cancelled");
        assertThat(start("queue", "cancel", "00000000-0000-4000-8000-000000000000")
                        .code())
                .isEqualTo(5);
    }

    @Test
    void theSecondStartOfTheWindowBringsTheFirstForward() throws Exception {
        Path address = home.resolve("queue.address");
        OtherProcess window = start();
        await("the window is open", () -> Files.exists(address));

        OtherProcess second = start();
        assertWent(second);
        assertThat(second.said()).contains("open already").hasLineCount(1);

        OtherProcess command = generate("From a terminal", 1);
        assertWent(command);
        assertThat(paths(command.json())).hasSize(1);
        assertThat(window.process().isAlive()).isTrue();
    }

    @Test
    void aWindowTakesOverFromACommandOnceWhatThatHasSentIsBack() throws Exception {
        oneAtATime();
        OtherProcess command = holding("From a terminal", 2);
        OtherProcess window = start();
        await("the window waits", () -> window.said().contains("opens as soon as"));
        release();

        assertWent(command);
        assertThat(paths(command.json())).hasSize(2);
        OtherProcess second = start();
        assertThat(second.code()).isZero();
        assertThat(second.said()).contains("open already");
    }

    @Test
    void interruptingAQueueThatIsResumedLeavesTheRestInIt() throws Exception {
        oneAtATime();
        OtherProcess killed = holding("An island", 3);
        killed.kill();
        OtherProcess resumed = start("queue", "resume");
        await("the next is sent", () -> states("An island").contains("unknown") && isSent("An island"));
        resumed.interrupt();
        await("it waits for what it has sent", () -> resumed.told().contains("with the service"));
        release();

        assertThat(resumed.code()).isNotZero();
        assertThat(states("An island")).contains("done", "unknown").doesNotContain("cancelled", "sending");
    }
}
