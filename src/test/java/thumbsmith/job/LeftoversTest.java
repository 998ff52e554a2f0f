package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.Downloads;

/** What an earlier run leaves, and in which order it is taken up. */
@Timeout(60)
class LeftoversTest {
    private static final JobState.Fetching ANSWER =
            new JobState.Fetching(Bench.NOW, Bench.NOW, ScriptedService.OUTPUT, "request-9");

    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(folder, 2);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Job left(JobState state) {
        Job job = JobFixtures.job(state, folder);
        bench.journal.update(job);
        return job;
    }

    private JobState now(Job job) {
        return bench.journal.job(job.id()).orElseThrow().state();
    }

    /** Holds downloads back and counts how many are on their way. */
    private static final class SlowDownloads {
        final CountDownLatch go = new CountDownLatch(1);
        final AtomicInteger inFlight = new AtomicInteger();
        final AtomicInteger most = new AtomicInteger();

        Downloads before(Downloads real) {
            return (address, target, exchange) -> {
                most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
                try {
                    go.await();
                    return real.fetch(address, target, exchange);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                } finally {
                    inFlight.decrementAndGet();
                }
            };
        }
    }

    @Test
    void answersAreFetchedFirstAFewAtATimeAndThenTheUnsentGoOnByThemselves() {
        SlowDownloads slow = new SlowDownloads();
        bench.downloads = slow.before(bench.service);
        List<Job> answered = Stream.generate(() -> left(ANSWER)).limit(5).toList();
        Job waiting = left(new JobState.Waiting());
        Job parked = left(new JobState.Parked("Left."));
        bench.scheduler.recover(Leftovers.GO_ON);
        bench.heard.await(() -> slow.inFlight.get() == 2);
        assertThat(bench.scheduler.underWay()).hasSize(5);
        assertThat(now(waiting)).isInstanceOf(JobState.Parked.class);
        assertThat(bench.service.requests).isEmpty();
        slow.go.countDown();
        answered.forEach(job -> bench.heard.awaitOutput(job.id()));
        bench.heard.awaitOutput(waiting.id());
        bench.heard.awaitOutput(parked.id());
        assertThat(slow.most).hasValue(2);
        assertThat(bench.service.requests).hasSize(2);
    }

    @Test
    void manyLeftoversAreParkedInOneTransaction() {
        Stream.generate(() -> left(new JobState.Waiting())).limit(50).forEach(_ -> {});
        int before = bench.journal.writes;
        bench.scheduler.recover();
        assertThat(bench.journal.writes - before).isEqualTo(1);
        assertThat(bench.scheduler.parked(Bench.PAID)).hasSize(50);
    }

    @Test
    void nothingGoesOnByItselfWhereNoServiceCanBeOpened() {
        Job waiting = left(new JobState.Waiting());
        bench.unopenable = true;
        bench.scheduler.recover(Leftovers.GO_ON);
        assertThat(now(waiting)).isInstanceOf(JobState.Parked.class);
    }

    @Test
    void answerTellsHowLongItsOutputCanBeFetched() {
        assertThat(ANSWER.left(Bench.NOW.plus(Duration.ofHours(2)))).isEqualTo(Duration.ofHours(22));
        assertThat(ANSWER.left(Bench.NOW.plus(Duration.ofDays(3)))).isZero();
    }

    @Test
    void halfWrittenFilesOfDeadRunsAreRemovedAndThoseOfLiveJobsStay() throws Exception {
        Job done = left(new JobState.Done(Bench.NOW));
        Job answered = left(new JobState.Parked("Left."));
        Path ofDone = Files.createFile(StaleParts.of(done));
        Path ofLive = Files.createFile(StaleParts.of(answered));
        Path ofNobody = Files.createFile(folder.resolve(".thumbsmith-" + UUID.randomUUID() + ".part"));
        Path probe = Files.createFile(folder.resolve(".thumbsmith-123.part"));
        Path other = Files.createFile(folder.resolve("mine.part"));
        bench.scheduler.recover();
        assertThat(List.of(ofDone, ofNobody, probe)).noneMatch(Files::exists);
        assertThat(List.of(ofLive, other)).allMatch(Files::exists);
    }

    @Test
    void folderIsLookedThroughOnceWhenItIsFirstUsed() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path first = Files.createFile(out.resolve(".thumbsmith-1.part"));
        bench.scheduler.pause();
        bench.scheduler.submit(Bench.text("A castle"), 1, out);
        assertThat(first).doesNotExist();
        Path second = Files.createFile(out.resolve(".thumbsmith-2.part"));
        bench.scheduler.submit(Bench.text("A castle"), 1, out);
        assertThat(second).exists();
    }
}
