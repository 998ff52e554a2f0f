package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.TextRequest;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.store.Database;
import thumbsmith.store.SqliteJournal;
import thumbsmith.store.SqliteLedger;

/**
 * Two schedulers over one journal, each with a connection of its own. The folder's seat lets one process at a time run the
 * jobs; where it could not be kept (a file system whose locks do not hold) claims still keep a job from being sent twice.
 */
@Timeout(60)
class TwoProgramsTest {
    private static final int JOBS = 12;

    @TempDir
    Path folder;

    private final ScriptedService service = new ScriptedService();

    /** One of the two. */
    private final class Running implements AutoCloseable {
        final Database database = Database.open(folder.resolve("thumbsmith.db"));
        final SqliteJournal journal = new SqliteJournal(database);
        final ManualTime time = new ManualTime(Bench.NOW);
        final Heard heard = new Heard(journal);
        volatile Service chosen = Bench.PAID;
        volatile long free = Long.MAX_VALUE;
        final Scheduler scheduler = new Scheduler(
                connections(),
                journal,
                new SqliteLedger(database),
                Bench.pricing(),
                new OutputShelf(new PlainImages(), () -> new NameTemplate("{title} {n}"), ZoneOffset.UTC),
                new Surroundings(time, new DiskRoom(_ -> free, Optional.of(folder)), new Random(1)),
                10);

        Running() {
            scheduler.listen(heard);
        }

        private Connections connections() {
            return new Connections() {
                @Override
                public Connection current() {
                    return new Connection(chosen, service, service);
                }

                @Override
                public Subscription onChange(Runnable listener) {
                    return () -> {};
                }
            };
        }

        List<Job> park(Failure failure) {
            ScriptedService.Script before = service.script;
            service.script = (request, exchange) -> Outcome.failed(failure);
            List<Job> jobs = new ArrayList<>();
            for (int i = 0; i < JOBS; i++)
                jobs.addAll(scheduler.submit(Bench.text("Castle " + i), 1, folder.resolve("out")));
            heard.await(() -> scheduler.parked(Bench.PAID).size() == JOBS && scheduler.running() == 0);
            service.script = before;
            service.requests.clear();
            return jobs;
        }

        void awaitQuiet() {
            heard.await(() -> scheduler.running() == 0 && scheduler.waiting() == 0);
        }

        JobState now(Job job) {
            return journal.job(job.id()).orElseThrow().state();
        }

        @Override
        public void close() {
            scheduler.close();
            database.close();
        }
    }

    private void assertEachSentOnce() {
        assertThat(service.requests)
                .extracting(it -> ((TextRequest) it).prompt().toString())
                .doesNotHaveDuplicates()
                .hasSize(JOBS);
    }

    @RepeatedTest(5)
    void bothGoOnAndEachJobIsSentOnce() throws Exception {
        try (Running window = new Running();
                Running terminal = new Running()) {
            List<Job> jobs = window.park(Troubles.CREDITS);
            Thread other = Thread.ofVirtual().start(() -> terminal.scheduler.goOn(Bench.PAID));
            window.scheduler.goOn(Bench.PAID);
            other.join();
            window.awaitQuiet();
            terminal.awaitQuiet();
            assertThat(jobs).allSatisfy(job -> assertThat(window.now(job)).isInstanceOf(JobState.Done.class));
            assertEachSentOnce();
            assertThat(window.scheduler.holds()).isEmpty();
        }
    }

    @RepeatedTest(5)
    void oneCancelsWhatTheOtherSendsAndEachJobIsOneOfBoth() throws Exception {
        try (Running window = new Running();
                Running terminal = new Running()) {
            List<Job> jobs = window.park(Troubles.CREDITS);
            Thread other = Thread.ofVirtual().start(() -> terminal.scheduler.goOn(Bench.PAID));
            jobs.reversed().forEach(job -> window.scheduler.cancel(job.id()));
            other.join();
            terminal.awaitQuiet();
            long cancelled = jobs.stream()
                    .filter(job -> window.now(job) instanceof JobState.Cancelled)
                    .count();
            assertThat(service.requests).hasSize(JOBS - (int) cancelled);
            assertThat(window.scheduler.holds()).isEmpty();
        }
    }

    @Test
    void whatTheOtherHasMadeIsNotParkedAgainByMovingIt() {
        try (Running window = new Running();
                Running terminal = new Running()) {
            List<Job> jobs = window.park(new Failure.DiskFull(folder, "No room."));
            terminal.scheduler.goOn(Bench.PAID);
            terminal.awaitQuiet();
            window.chosen = Service.EMBEDDED;
            window.scheduler.moveTo(folder.resolve("elsewhere"));
            assertThat(jobs).allSatisfy(job -> assertThat(window.now(job)).isInstanceOf(JobState.Done.class));
            window.chosen = Bench.PAID;
            window.scheduler.goOn(Bench.PAID);
            window.awaitQuiet();
            assertEachSentOnce();
        }
    }
}
