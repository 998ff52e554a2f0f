package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;

@Timeout(60)
class SecondTryTest {
    private static final Failure.OutcomeUnknown LOST =
            new Failure.OutcomeUnknown(Operation.TEXT, Optional.empty(), Optional.empty(), "Cut.");

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
        Job job = JobFixtures.job(state, folder).filedUnder(Optional.of("Islands"));
        bench.journal.update(job);
        return job;
    }

    private JobState now(Job job) {
        return bench.journal.job(job.id()).orElseThrow().state();
    }

    @Test
    void failedOrCancelledJobGoesAsANewOneOfTheSameMaking() {
        for (JobState state :
                List.of(new JobState.Failed(Bench.NOW, Troubles.OFFLINE), new JobState.Cancelled(Bench.NOW, false))) {
            Job old = left(state);
            Job anew = bench.scheduler.again(old.id()).orElseThrow();
            assertThat(anew.id()).isNotEqualTo(old.id());
            assertThat(anew.recipe()).isEqualTo(old.recipe());
            assertThat(anew.folder()).isEqualTo(old.folder());
            assertThat(anew.project()).contains("Islands");
            bench.heard.awaitOutput(anew.id());
            assertThat(now(old)).isEqualTo(state);
        }
    }

    @Test
    void answeredJobIsFetchedAgainForNothing() {
        bench.service.noDownload = Optional.of(Troubles.OFFLINE);
        Job job = bench.submit();
        bench.heard.awaitOver(job.id());
        bench.heard.await(() -> bench.scheduler.running() == 0);
        bench.service.noDownload = Optional.empty();
        assertThat(bench.scheduler.again(job.id())).map(Job::id).contains(job.id());
        bench.heard.awaitOutput(job.id());
        assertThat(bench.service.requests).hasSize(1);
        assertThat(bench.ledger.lines).hasSize(1);
    }

    @Test
    void whatIsUnknownDoneOrUnderWayIsNotDoneAgain() {
        for (JobState state : List.of(
                new JobState.Unknown(Bench.NOW, LOST), new JobState.Done(Bench.NOW), new JobState.Parked("Held.")))
            assertThat(bench.scheduler.again(left(state).id())).isEmpty();
        assertThat(bench.scheduler.again(java.util.UUID.randomUUID())).isEmpty();
        assertThat(bench.service.requests).isEmpty();
    }

    @Test
    void nothingGoesAgainToAnotherServiceThanTheFirst() {
        Job failed = left(new JobState.Failed(Bench.NOW, Troubles.OFFLINE));
        Job unknown = left(new JobState.Unknown(Bench.NOW, LOST));
        bench.chosen = Service.EMBEDDED;
        assertThatThrownBy(() -> bench.scheduler.again(failed.id())).isInstanceOf(OtherServiceException.class);
        assertThatThrownBy(() -> bench.scheduler.settle(unknown.id(), Settlement.RESEND))
                .isInstanceOf(OtherServiceException.class);
        assertThat(now(unknown)).isEqualTo(unknown.state());
    }

    @Test
    void unknownOutcomeIsSettledWithTheNewJobInOneTransaction() {
        Job unknown = left(new JobState.Unknown(Bench.NOW, LOST));
        bench.scheduler.pause();
        int before = bench.journal.writes;
        Job anew = bench.scheduler.settle(unknown.id(), Settlement.RESEND).orElseThrow();
        assertThat(bench.journal.writes - before).isEqualTo(1);
        assertThat(now(unknown)).isEqualTo(new JobState.Unknown(Bench.NOW, LOST, true));
        assertThat(bench.scheduler.underWay()).containsExactly(anew);
        assertThat(bench.scheduler.settle(unknown.id(), Settlement.RESEND)).isEmpty();
        assertThat(bench.scheduler.underWay()).hasSize(1);
    }

    @Test
    void discardedOutcomeIsSettledAndNothingIsSent() {
        Job unknown = left(new JobState.Unknown(Bench.NOW, LOST));
        assertThat(bench.scheduler.settle(unknown.id(), Settlement.DISCARD)).isEmpty();
        assertThat(bench.scheduler.settle(unknown.id(), Settlement.RESEND)).isEmpty();
        assertThat(now(unknown)).isEqualTo(new JobState.Unknown(Bench.NOW, LOST, true));
        assertThat(bench.service.requests).isEmpty();
        assertThat(bench.journal.unsettled()).isEmpty();
    }

    @RepeatedTest(10)
    void twoWordsAtOnceMakeOneJob() throws Exception {
        Job unknown = left(new JobState.Unknown(Bench.NOW, LOST));
        List<Job> made = new CopyOnWriteArrayList<>();
        List<Thread> words = new ArrayList<>();
        for (int i = 0; i < 4; i++)
            words.add(Thread.ofVirtual()
                    .start(() -> bench.scheduler
                            .settle(unknown.id(), Settlement.RESEND)
                            .ifPresent(made::add)));
        for (Thread word : words) word.join();
        assertThat(made).hasSize(1);
        bench.heard.awaitOutput(made.getFirst().id());
        assertThat(bench.service.requests).hasSize(1);
    }

    @Test
    void whatCannotBeWrittenDownIsNeitherSettledNorSent() {
        Job unknown = left(new JobState.Unknown(Bench.NOW, LOST));
        bench.journal.refuses = state -> true;
        bench.scheduler.settle(unknown.id(), Settlement.RESEND);
        assertThat(now(unknown)).isEqualTo(unknown.state());
        assertThat(bench.service.requests).isEmpty();
    }
}
