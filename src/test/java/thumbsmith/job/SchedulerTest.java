package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

@Timeout(60)
class SchedulerTest {
    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void jobGoesThroughItsStatesAndEachIsWrittenBeforeItIsShown() {
        Job job = bench.submit();
        bench.heard.awaitOutput(job.id());
        assertThat(bench.heard.states(job.id())).containsExactly("waiting", "sending", "sending", "fetching", "done");
        assertThat(bench.heard.unwritten).isEmpty();
    }

    @Test
    void outputIsOnDiskAndInTheJournalBeforeItIsShown() {
        boolean[] there = new boolean[2];
        bench.scheduler.listen(new JobListener() {
            @Override
            public void changed(Job job) {
                if (!(job.state() instanceof JobState.Done)) return;
                Optional<Output> output = bench.journal.output(job.id());
                there[0] = output.isPresent();
                there[1] = output.filter(it -> Files.exists(it.file())).isPresent();
            }
        });
        bench.heard.awaitOutput(bench.submit().id());
        bench.close();
        assertThat(there).containsExactly(true, true);
    }

    @Test
    void answerIsBookedOnceAtItsPrice() {
        Output output = bench.heard.awaitOutput(bench.submit().id());
        assertThat(bench.ledger.lines).hasSize(1);
        assertThat(bench.ledger.lines.getFirst().cost()).isEqualByComparingTo("0.13");
        assertThat(output.cost()).isEqualByComparingTo("0.13");
    }

    @Test
    void draftOfTheEmbeddedServiceCostsNothingAndNamesItsListPrice() {
        bench.chosen = Service.EMBEDDED;
        Output output = bench.heard.awaitOutput(bench.submit().id());
        assertThat(output.cost()).isZero();
        assertThat(output.listPrice()).isEqualByComparingTo("0.13");
        assertThat(output.service()).isEqualTo(Service.EMBEDDED);
    }

    @Test
    void tenRunSideBySideAndTheRestWaits() throws Exception {
        CountDownLatch entered = new CountDownLatch(10);
        CountDownLatch go = new CountDownLatch(1);
        bench.service.script = (request, exchange) -> {
            entered.countDown();
            go.await();
            return ScriptedService.completed(exchange);
        };
        List<Job> first = bench.submit(10);
        List<Job> second = bench.submit(7);
        entered.await();
        assertThat(bench.service.requests).hasSize(10);
        assertThat(bench.scheduler.running()).isEqualTo(10);
        assertThat(bench.scheduler.waiting()).isEqualTo(7);
        assertThat(bench.scheduler.progress(second.getFirst().id())).contains(new Progress.Queued());
        go.countDown();
        first.forEach(job -> bench.heard.awaitOutput(job.id()));
        second.forEach(job -> bench.heard.awaitOutput(job.id()));
    }

    @Test
    void jobsOfOneRunGetFilesOfTheirOwn() {
        List<Job> jobs = bench.submit(10);
        assertThat(jobs.stream().map(job -> bench.heard.awaitOutput(job.id()).file()))
                .doesNotHaveDuplicates()
                .allMatch(Files::exists);
        assertThat(folder.toFile().list()).hasSize(10);
    }

    @Test
    void oneFailureLeavesTheOthersAlone() {
        var refusal = new Failure.Api("CONTENT_POLICY", 400, Optional.empty(), List.of(), "No.", Optional.empty());
        AtomicBoolean failed = new AtomicBoolean();
        bench.service.script = (request, exchange) -> {
            var outcome = ScriptedService.completed(exchange);
            return failed.compareAndSet(false, true) ? Outcome.failed(refusal) : outcome;
        };
        List<Job> jobs = bench.submit(4);
        var ends = jobs.stream()
                .map(job -> bench.heard.awaitOver(job.id()).state())
                .toList();
        assertThat(ends).filteredOn(JobState.Done.class::isInstance).hasSize(3);
        assertThat(ends).filteredOn(JobState.Failed.class::isInstance).hasSize(1);
        assertThat(bench.ledger.lines).hasSize(3);
    }

    @Test
    void lostAnswerIsUnknownAndNotBooked() {
        var lost = new Failure.OutcomeUnknown(Operation.TEXT, Optional.of(502), Optional.empty(), "HTML");
        bench.service.script = (request, exchange) -> {
            exchange.mayComplete();
            return Outcome.failed(lost);
        };
        Job end = bench.heard.awaitOver(bench.submit().id());
        assertThat(end.state()).isEqualTo(new JobState.Unknown(Bench.NOW, lost));
        assertThat(bench.ledger.lines).isEmpty();
    }

    @Test
    void faultOfTheProgramAfterSendingIsUnknownAndBeforeItIsFailed() {
        bench.service.script = (request, exchange) -> {
            throw new IllegalStateException("before");
        };
        assertThat(bench.heard.awaitOver(bench.submit().id()).state()).isInstanceOf(JobState.Failed.class);
        bench.service.script = (request, exchange) -> {
            exchange.mayComplete();
            throw new IllegalStateException("after");
        };
        assertThat(bench.heard.awaitOver(bench.submit().id()).state()).isInstanceOf(JobState.Unknown.class);
    }

    @Test
    void secondQuestionForTheLastByteIsDenied() {
        boolean[] allowed = new boolean[2];
        bench.service.script = (request, exchange) -> {
            allowed[0] = exchange.mayComplete();
            allowed[1] = exchange.mayComplete();
            return Outcome.done(ScriptedService.answer());
        };
        bench.heard.awaitOutput(bench.submit().id());
        assertThat(allowed).containsExactly(true, false);
    }

    @Test
    void listenerThatThrowsStopsNothing() {
        bench.scheduler.listen(job -> {
            throw new IllegalStateException("a listener's own fault");
        });
        bench.heard.awaitOutput(bench.submit().id());
    }

    @Test
    void progressTellsBytesThenWorkThenNothing() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        bench.service.script = (request, exchange) -> {
            exchange.sending(43, 100);
            assertThat(bench.scheduler.progress(
                            bench.journal.recent(1).getFirst().id()))
                    .contains(new Progress.Uploading(43, 100));
            exchange.mayComplete();
            exchange.sending(100, 100);
            assertThat(bench.scheduler.progress(
                            bench.journal.recent(1).getFirst().id()))
                    .contains(new Progress.Working(Bench.NOW));
            asked.countDown();
            return Outcome.done(ScriptedService.answer());
        };
        Job job = bench.submit();
        asked.await();
        assertThat(bench.heard.awaitOver(job.id()).state()).isInstanceOf(JobState.Done.class);
    }

    @Test
    void recipeWithAProblemIsNotTaken() {
        assertThatThrownBy(() -> bench.scheduler.submit(Bench.text("  "), 1, folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Describe the thumbnail.");
        assertThatThrownBy(() -> bench.submit(11)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsSentWhereAnotherServiceIsChosenThanWasShown() {
        bench.chosen = Service.EMBEDDED;
        assertThatThrownBy(() -> bench.scheduler.submit(Bench.text("A castle"), 1, folder, Bench.PAID))
                .isInstanceOf(OtherServiceException.class);
        assertThat(bench.service.requests).isEmpty();
        assertThat(bench.journal.recent(1)).isEmpty();
    }

    @Test
    void mistakeOfTheProgramIsNamedWithoutItsMessage() {
        bench.service.script = (request, exchange) -> {
            throw new IllegalStateException("/home/maya/private.png");
        };
        Job job = bench.heard.awaitOver(bench.submit().id());
        assertThat(((JobState.Failed) job.state()).failure())
                .isEqualTo(new Failure.Unexpected("IllegalStateException"));
    }
}
