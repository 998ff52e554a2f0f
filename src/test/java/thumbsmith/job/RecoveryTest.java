package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;

@Timeout(60)
class RecoveryTest {
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

    private Job left(JobState state) {
        Job job = JobFixtures.job(state, folder);
        bench.journal.update(job);
        return job;
    }

    private JobState now(Job job) {
        return bench.journal.job(job.id()).orElseThrow().state();
    }

    @Test
    void whatWasNeverSentIsParked() {
        Job waiting = left(new JobState.Waiting());
        Job uploading = left(new JobState.Sending(Bench.NOW, Optional.empty()));
        bench.scheduler.recover();
        var parked = new JobState.Parked("The program ended before this was sent.");
        assertThat(List.of(now(waiting), now(uploading))).containsExactly(parked, parked);
        assertThat(bench.service.requests).isEmpty();
    }

    @Test
    void whatWasSentIsUnknownAndNotSentAgain() {
        Job sent = left(new JobState.Sending(Bench.NOW, Optional.of(Bench.NOW)));
        bench.scheduler.recover();
        assertThat(now(sent)).isInstanceOf(JobState.Unknown.class);
        assertThat(bench.service.requests).isEmpty();
    }

    @Test
    void whatWasAnsweredIsFetchedWithoutAskingTheServiceAgain() {
        Job answered = left(new JobState.Fetching(Bench.NOW, Bench.NOW, ScriptedService.OUTPUT, "request-9"));
        bench.scheduler.recover();
        Output output = bench.heard.awaitOutput(answered.id());
        assertThat(output.requestId()).contains("request-9");
        assertThat(bench.service.requests).isEmpty();
    }

    @Test
    void parkedJobGoesOnWhenThePersonSaysSo() {
        Job parked = left(new JobState.Parked("Held back."));
        bench.scheduler.resume(parked.id());
        bench.scheduler.resume(parked.id());
        bench.heard.awaitOutput(parked.id());
        assertThat(bench.service.requests).hasSize(1);
    }

    @Test
    void parkedJobDoesNotMoveToAServiceThatItWasNotMadeFor() {
        Job parked = left(new JobState.Parked("Held back."));
        bench.chosen = Service.EMBEDDED;
        bench.scheduler.resume(parked.id());
        assertThat(now(parked))
                .isEqualTo(new JobState.Parked("This was meant for api.example. Choose that service to go on."));
        assertThat(bench.service.requests).isEmpty();
    }

    @Test
    void lostOutputIsFetchedAgainFree() {
        bench.service.noDownload =
                Optional.of(new Failure.OutputNotFetched(ScriptedService.OUTPUT, Optional.of(503), "Busy"));
        Job job = bench.submit();
        assertThat(bench.heard.awaitOver(job.id()).state()).isInstanceOf(JobState.Failed.class);
        bench.service.noDownload = Optional.empty();
        bench.scheduler.refetch(job.id());
        assertThat(bench.heard.awaitOutput(job.id()).file()).exists();
        assertThat(bench.service.requests).hasSize(1);
        assertThat(bench.ledger.lines).hasSize(1);
        assertThat(bench.service.fetched).containsExactly(ScriptedService.OUTPUT, ScriptedService.OUTPUT);
    }

    @Test
    void failedJobWithoutAnAnswerHasNothingToFetch() {
        Job failed = left(new JobState.Failed(Bench.NOW, new Failure.Offline("api.example", "No network")));
        bench.scheduler.refetch(failed.id());
        assertThat(bench.service.fetched).isEmpty();
        assertThat(now(failed)).isEqualTo(failed.state());
    }

    @Test
    void closingLeavesUnsentJobsForTheNextStart() throws Exception {
        CountDownLatch uploading = new CountDownLatch(1);
        CountDownLatch withdrawn = new CountDownLatch(1);
        bench.service.script = (request, exchange) -> {
            uploading.countDown();
            try {
                new CountDownLatch(1).await();
            } finally {
                assertThat(exchange.mayComplete()).isFalse();
                withdrawn.countDown();
            }
            return ScriptedService.completed(exchange);
        };
        Job job = bench.submit();
        uploading.await();
        bench.scheduler.close();
        withdrawn.await();
        while (bench.scheduler.running() > 0) Thread.onSpinWait();
        assertThat(now(job)).isEqualTo(new JobState.Sending(Bench.NOW, Optional.empty()));
    }

    @Test
    void addressOfTheAnswerIsTheOneThatIsFetched() {
        URI other = URI.create("https://elsewhere.example/x.png?sig=1");
        Job answered = left(new JobState.Fetching(Bench.NOW, Bench.NOW, other, ""));
        bench.scheduler.recover();
        assertThat(bench.heard.awaitOutput(answered.id()).requestId()).isEmpty();
        assertThat(bench.service.fetched).containsExactly(other);
    }

    @Test
    void answerThatAnEarlierRunDidNotBookIsBookedOnce() {
        Job answered = left(new JobState.Fetching(Bench.NOW, Bench.NOW, ScriptedService.OUTPUT, "request-9"));
        bench.scheduler.recover();
        bench.heard.awaitOutput(answered.id());
        bench.scheduler.recover();
        assertThat(bench.ledger.lines).singleElement().satisfies(line -> {
            assertThat(line.requestId()).contains("request-9");
            assertThat(line.cost()).isEqualByComparingTo("0.13");
        });
    }

    @Test
    void daysBetweenAnswerAndFetchingAreNoPartOfTheWork() {
        var sent = Bench.NOW.minus(Duration.ofDays(3));
        Job answered = left(new JobState.Fetching(sent, sent.plusSeconds(12), ScriptedService.OUTPUT, "request-9"));
        bench.scheduler.recover();
        assertThat(bench.heard.awaitOutput(answered.id()).seconds()).isEqualTo(12.0);
    }

    @Test
    void parkedJobThatAnotherProcessTookIsNotSentHere() {
        Job parked = left(new JobState.Parked("Held back."));
        bench.journal.takenElsewhere = true;
        bench.scheduler.resume(parked.id());
        bench.scheduler.cancel(parked.id());
        assertThat(bench.scheduler.running() + bench.scheduler.waiting()).isZero();
        assertThat(now(parked)).isEqualTo(parked.state());
    }

    @Test
    void outputWaitsForARefetchWhereTheServiceCannotBeOpened() {
        Job answered = left(new JobState.Fetching(Bench.NOW, Bench.NOW, ScriptedService.OUTPUT, "request-9"));
        Job waiting = left(new JobState.Waiting());
        bench.unopenable = true;
        bench.scheduler.recover();
        assertThat(((JobState.Failed) now(answered)).failure()).isInstanceOf(Failure.OutputNotFetched.class);
        assertThat(now(waiting)).isInstanceOf(JobState.Parked.class);
        bench.unopenable = false;
        bench.scheduler.refetch(answered.id());
        assertThat(bench.heard.awaitOutput(answered.id()).file()).exists();
    }

    @Test
    void jobThatCannotBeTakenUpDoesNotKeepTheOthersBack() {
        Job first = left(new JobState.Fetching(Bench.NOW, Bench.NOW, ScriptedService.OUTPUT, "request-9"));
        Job second = left(new JobState.Waiting());
        bench.unopenable = true;
        bench.journal.refuses = JobState.Fetching.class::isInstance;
        bench.scheduler.recover();
        assertThat(bench.ledger.lines).isEmpty();
        assertThat(now(first)).isInstanceOf(JobState.Failed.class);
        assertThat(now(second)).isInstanceOf(JobState.Parked.class);
    }
}
