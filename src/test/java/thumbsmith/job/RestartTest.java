package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.store.Database;
import thumbsmith.store.SqliteJournal;
import thumbsmith.store.SqliteLedger;

/** The scheduler over the real database: what a run leaves behind, the next one finds. */
@Timeout(60)
class RestartTest {
    @TempDir
    Path folder;

    private final ScriptedService service = new ScriptedService();

    /** One start of the program. */
    private final class Start implements AutoCloseable {
        final Database database = Database.open(folder.resolve("home").resolve("thumbsmith.db"));
        final SqliteJournal journal = new SqliteJournal(database);
        final SqliteLedger ledger = new SqliteLedger(database);
        final Heard heard = new Heard(journal);
        final Scheduler scheduler = new Scheduler(
                connections(),
                journal,
                ledger,
                Bench.pricing(),
                new OutputShelf(new PlainImages(), () -> new NameTemplate("{title}"), ZoneOffset.UTC),
                Bench.CLOCK,
                10);

        Start() {
            scheduler.listen(heard);
        }

        Job submit() {
            return scheduler
                    .submit(Bench.text("A castle"), 1, folder.resolve("out"))
                    .getFirst();
        }

        @Override
        public void close() {
            scheduler.close();
            database.close();
        }
    }

    private Connections connections() {
        return new Connections() {
            @Override
            public Connection current() {
                return new Connection(Bench.PAID, service, service);
            }

            @Override
            public Subscription onChange(Runnable listener) {
                return () -> {};
            }
        };
    }

    @Test
    void finishedJobIsInTheLibraryAfterARestart() {
        Output output;
        try (Start first = new Start()) {
            output = first.heard.awaitOutput(first.submit().id());
            assertThat(first.heard.unwritten).isEmpty();
        }
        try (Start second = new Start()) {
            assertThat(second.journal.outputs()).containsExactly(output);
            assertThat(second.ledger.spentSince(Instant.EPOCH)).isEqualByComparingTo("0.13");
        }
    }

    @Test
    void outputThatWasNotFetchedIsFetchedAfterARestartFree() {
        service.noDownload = Optional.of(new Failure.Offline("files.example", "No network"));
        Job job;
        try (Start first = new Start()) {
            job = first.submit();
            first.heard.awaitOver(job.id());
        }
        service.noDownload = Optional.empty();
        try (Start second = new Start()) {
            second.scheduler.recover();
            second.scheduler.refetch(job.id());
            assertThat(second.heard.awaitOutput(job.id()).requestId()).contains("request-1");
            assertThat(second.ledger.spentSince(Instant.EPOCH)).isEqualByComparingTo("0.13");
        }
        assertThat(service.requests).hasSize(1);
    }

    @Test
    void jobThatWasSentWhenTheProgramEndedIsUnknownAfterARestart() throws Exception {
        CountDownLatch sent = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        service.script = (request, exchange) -> {
            exchange.mayComplete();
            sent.countDown();
            ended.await();
            return new Outcome.Withdrawn<>();
        };
        Job job;
        try (Start first = new Start()) {
            job = first.submit();
            sent.await();
        }
        try (Start second = new Start()) {
            second.scheduler.recover();
            assertThat(second.journal.job(job.id()).orElseThrow().state()).isInstanceOf(JobState.Unknown.class);
        }
        ended.countDown();
        assertThat(service.requests).hasSize(1);
    }

    @Test
    void rowIsOnTheDiskBeforeTheRequestLeavesAndBeforeItIsWhole() {
        List<String> seen = new CopyOnWriteArrayList<>();
        service.script = (request, exchange) -> {
            seen.add(elsewhere());
            boolean whole = exchange.mayComplete();
            seen.add(elsewhere());
            return whole ? Outcome.done(ScriptedService.answer()) : new Outcome.Withdrawn<>();
        };
        try (Start start = new Start()) {
            start.heard.awaitOutput(start.submit().id());
        }
        assertThat(seen).containsExactly("sending", "sending and sent");
    }

    /** How the job stands for whoever opens the file anew. */
    private String elsewhere() {
        try (Database database = Database.open(folder.resolve("home").resolve("thumbsmith.db"))) {
            Job job = new SqliteJournal(database).recent(1).getFirst();
            boolean sent = job.state() instanceof JobState.Sending sending
                    && sending.sent().isPresent();
            return job.state().wire() + (sent ? " and sent" : "");
        }
    }

    @Test
    void pauseAndPlacesOutliveTheProgram() {
        Job first;
        Job second;
        try (Start start = new Start()) {
            start.scheduler.pause();
            first = start.submit();
            second = start.submit();
            start.scheduler.move(List.of(second.id()), Optional.of(first.id()));
        }
        try (Start next = new Start()) {
            next.scheduler.recover(Leftovers.GO_ON);
            assertThat(next.scheduler.isPaused()).isTrue();
            assertThat(next.scheduler.underWay()).extracting(Job::id).containsExactly(second.id(), first.id());
            assertThat(service.requests).isEmpty();
            next.scheduler.resume();
            next.heard.awaitOutput(first.id());
            next.heard.awaitOutput(second.id());
        }
    }

    @Test
    void databaseThatCannotBeWrittenSendsNothingAndNamesItsFolder() {
        try (Start start = new Start()) {
            start.database.close();
            Job job = start.submit();
            assertThat(job.state())
                    .isInstanceOfSatisfying(
                            JobState.Failed.class,
                            failed -> assertThat(failed.failure())
                                    .isInstanceOfSatisfying(
                                            Failure.DiskFull.class,
                                            full -> assertThat(full.folder()).isEqualTo(folder.resolve("home"))));
            assertThat(service.requests).isEmpty();
        }
    }
}
