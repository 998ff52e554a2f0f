package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.Exchange;
import thumbsmith.api.Picture;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;
import thumbsmith.failure.Outcome;

@Timeout(60)
class FullDiskTest {
    @TempDir
    Path folder;

    private Bench bench;
    private volatile boolean completed;

    @BeforeEach
    void open() {
        bench = new Bench(folder);
        bench.service.script = (request, exchange) -> {
            var outcome = ScriptedService.completed(exchange);
            completed = outcome instanceof Outcome.Done<?>;
            return outcome;
        };
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static Failure failure(Job job) {
        return switch (job.state()) {
            case JobState.Failed failed -> failed.failure();
            case JobState.Parked parked -> parked.failure().orElseThrow();
            default -> throw new AssertionError(job.state());
        };
    }

    @Test
    void runThatCannotBeWrittenDownIsNotSent() {
        bench.journal.refuses = state -> true;
        Job job = bench.submit();
        assertThat(failure(job)).isInstanceOf(Failure.DiskFull.class);
        assertThat(bench.service.requests).isEmpty();
    }

    @Test
    void jobWhoseStartCannotBeWrittenDownIsNotSent() {
        bench.journal.refuses = JobState.Sending.class::isInstance;
        assertThat(failure(bench.heard.awaitParked(bench.submit().id()))).isInstanceOf(Failure.DiskFull.class);
        assertThat(bench.service.requests).isEmpty();
    }

    @Test
    void requestIsNotCompletedWhereThatCannotBeWrittenDown() {
        bench.journal.refuses = state ->
                state instanceof JobState.Sending sending && sending.sent().isPresent();
        assertThat(failure(bench.heard.awaitParked(bench.submit().id()))).isInstanceOf(Failure.DiskFull.class);
        assertThat(completed).isFalse();
        assertThat(bench.ledger.lines).isEmpty();
    }

    @Test
    void outputThatCannotBeEnteredIsNotShownAsDone() {
        bench.journal.refuses = JobState.Done.class::isInstance;
        assertThat(failure(bench.heard.awaitOver(bench.submit().id()))).isInstanceOf(Failure.DiskFull.class);
        assertThat(bench.heard.outputs()).isEmpty();
        assertThat(bench.ledger.lines).hasSize(1);
    }

    @Test
    void questionThatWaitedForAPlaceIsNotAskedWhereTheRoomIsGoneByThen() throws Exception {
        bench.close();
        bench = new Bench(folder, 1);
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        bench.service.script = (request, exchange) -> {
            entered.countDown();
            go.await();
            return ScriptedService.completed(exchange);
        };
        Job job = bench.submit();
        entered.await();
        var assessor =
                new Assessor(bench.scheduler.forQuestions(), bench.ledger, Bench.pricing(), bench.journal, Bench.CLOCK);
        var picture = new Picture.Remote(URI.create("https://example.com/a.png"));
        List<Outcome<ScoreAnswer>> outcomes = new CopyOnWriteArrayList<>();
        Thread asking = Thread.ofPlatform()
                .start(() ->
                        outcomes.add(assessor.score(picture, Optional.empty(), Optional.empty(), Exchange.UNWATCHED)));
        while (asking.getState() != Thread.State.WAITING) Thread.onSpinWait();
        bench.free = 0;
        go.countDown();
        asking.join();
        assertThat(outcomes).singleElement().isInstanceOf(Outcome.Failed.class);
        bench.heard.awaitOutput(job.id());
        assertThat(bench.service.requests).hasSize(1);
    }

    @Test
    void folderThatCannotBeMadeIsNamed() throws Exception {
        Path file = Files.createFile(folder.resolve("in-the-way"));
        Job job = bench.scheduler.submit(Bench.text("A castle"), 1, file).getFirst();
        assertThat(failure(bench.heard.awaitParked(job.id())))
                .isInstanceOfSatisfying(
                        Failure.DiskFull.class, it -> assertThat(it.folder()).isEqualTo(file));
    }

    @Test
    void nothingIsSentWhereTheFolderCannotBeWritten() throws Exception {
        Path file = Files.createFile(folder.resolve("in-the-way"));
        Job job = bench.scheduler.submit(Bench.text("A castle"), 1, file).getFirst();
        assertThat(failure(job)).isInstanceOf(Failure.DiskFull.class);
        assertThat(bench.service.requests).isEmpty();
        assertThat(bench.journal.job(job.id())).contains(job);
        assertThat(bench.scheduler.holds()).extracting(Hold::reason).containsExactly(HoldReason.DISK);
    }

    @Test
    void probeOfTheFolderLeavesNothingBehind() {
        bench.service.script = (request, exchange) -> Outcome.failed(new Failure.Offline("api.example", "No network"));
        Path out = folder.resolve("out");
        bench.heard.awaitParked(bench.scheduler
                .submit(Bench.text("A castle"), 1, out)
                .getFirst()
                .id());
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void answerThatCouldNotBeWrittenDownIsFetchedAllTheSameAndBookedWithTheOutput() {
        AtomicBoolean full = new AtomicBoolean(true);
        bench.journal.refuses = state -> state instanceof JobState.Fetching && full.getAndSet(false);
        Output output = bench.heard.awaitOutput(bench.submit().id());
        assertThat(output.file()).exists();
        assertThat(bench.ledger.lines)
                .singleElement()
                .extracting(LedgerLine::job)
                .isEqualTo(Optional.of(output.id()));
        assertThat(bench.journal.answer(output.id())).isPresent();
    }

    @Test
    void outputThatFindsNoRoomIsKeptAndSavedElsewhereWithoutFetchingItAgain() {
        Path out = folder.resolve("out");
        bench.service.script = (request, exchange) -> {
            var outcome = ScriptedService.completed(exchange);
            Files.delete(out);
            Files.createFile(out);
            return outcome;
        };
        Job job = bench.scheduler.submit(Bench.text("A castle"), 1, out).getFirst();
        assertThat(failure(bench.heard.awaitOver(job.id()))).isInstanceOf(Failure.DiskFull.class);
        bench.heard.await(() -> bench.scheduler.running() == 0);
        assertThat(folder.resolve("kept").resolve(job.id() + ".part")).exists();
        int fetched = bench.service.fetched.size();
        bench.scheduler.moveTo(folder.resolve("other"));
        assertThat(bench.heard.awaitOutput(job.id()).file()).hasParent(folder.resolve("other"));
        assertThat(bench.service.fetched).hasSize(fetched);
        assertThat(folder.resolve("kept")).isEmptyDirectory();
        assertThat(bench.service.requests).hasSize(1);
        assertThat(bench.ledger.lines).hasSize(1);
    }
}
