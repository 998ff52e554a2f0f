package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Service;

/** Orders of some jobs. */
@Timeout(60)
class SelectionTest {
    @TempDir
    Path folder;

    private Bench bench;
    private Troubles troubles;

    @BeforeEach
    void open() {
        bench = new Bench(folder, 1);
        troubles = new Troubles(bench);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private JobState now(Job job) {
        return bench.journal.job(job.id()).orElseThrow().state();
    }

    private static List<UUID> ids(List<Job> jobs) {
        return jobs.stream().map(Job::id).toList();
    }

    private List<Job> waiting(int count) {
        bench.scheduler.pause();
        return bench.submit(count);
    }

    @Test
    void pausedJobWaitsForAWordOfItsOwn() {
        List<Job> jobs = waiting(3);
        bench.scheduler.pause(List.of(jobs.get(1).id()));
        bench.scheduler.resume();
        bench.scheduler.goOn(Bench.PAID);
        bench.heard.awaitOutput(jobs.get(0).id());
        bench.heard.awaitOutput(jobs.get(2).id());
        assertThat(now(jobs.get(1))).isEqualTo(new JobState.Parked("You paused this.", Optional.empty(), true));
        assertThat(ids(bench.scheduler.paused())).containsExactly(jobs.get(1).id());
        assertThat(bench.scheduler.parked(Bench.PAID)).isEmpty();
        bench.scheduler.resume(List.of(jobs.get(1).id()));
        bench.heard.awaitOutput(jobs.get(1).id());
        assertThat(bench.scheduler.paused()).isEmpty();
        assertThat(bench.heard.unwritten).isEmpty();
    }

    @Test
    void pausedJobStaysPausedAfterARestart() {
        List<Job> jobs = waiting(2);
        bench.scheduler.pause(ids(jobs));
        try (Bench next = new Bench(folder)) {
            jobs.forEach(job -> next.journal.update(bench.journal.job(job.id()).orElseThrow()));
            next.scheduler.recover(Leftovers.GO_ON);
            assertThat(ids(next.scheduler.paused())).isEqualTo(ids(jobs));
            assertThat(next.scheduler.underWay()).isEmpty();
        }
    }

    @Test
    void holdNeitherCountsNorReleasesWhatWasPaused() {
        troubles.after(Troubles.MAINTENANCE);
        List<Job> jobs = bench.submit(3);
        jobs.forEach(job -> bench.heard.awaitParked(job.id()));
        bench.heard.await(() -> bench.scheduler.running() == 0);
        bench.scheduler.pause(List.of(jobs.getFirst().id()));
        Hold hold = bench.scheduler.holds().getFirst();
        assertThat(hold.jobs()).isEqualTo(ids(jobs.subList(1, 3)));
        assertThat(hold.cost()).isEqualByComparingTo("0.26");
        troubles.over();
        bench.time.pass(Duration.ofSeconds(5));
        bench.heard.awaitOutput(jobs.get(1).id());
        bench.heard.awaitOutput(jobs.get(2).id());
        assertThat(now(jobs.getFirst())).isInstanceOf(JobState.Parked.class);
    }

    @Test
    void pausingAllThatAHoldKeepsEndsIt() {
        troubles.after(Troubles.CREDITS);
        List<Job> jobs = bench.submit(2);
        jobs.forEach(job -> bench.heard.awaitParked(job.id()));
        bench.heard.await(() -> bench.scheduler.running() == 0);
        bench.scheduler.pause(ids(jobs));
        assertThat(bench.scheduler.holds()).isEmpty();
    }

    @Test
    void pausedJobThatGoesOnUnderAHoldWaitsWithTheOthers() {
        List<Job> jobs = waiting(2);
        bench.scheduler.pause(List.of(jobs.getLast().id()));
        troubles.after(Troubles.CREDITS);
        bench.scheduler.resume();
        bench.heard.await(() -> bench.scheduler.holds().size() == 1 && bench.scheduler.running() == 0);
        bench.scheduler.resume(List.of(jobs.getLast().id()));
        bench.heard.await(() -> bench.scheduler.holds().getFirst().jobs().size() == 2);
        assertThat(troubles.paid()).hasSize(1);
    }

    @Test
    void pauseThatCannotBeWrittenDownLeavesTheJobInLine() {
        Job job = waiting(1).getFirst();
        bench.journal.refuses = JobState.Parked.class::isInstance;
        assertThatThrownBy(() -> bench.scheduler.pause(List.of(job.id()))).isInstanceOf(UncheckedIOException.class);
        assertThat(bench.scheduler.underWay()).containsExactly(job);
    }

    @Test
    void runningJobIsNotPausedAndAWaitingOneIsNotDisturbedByAWordToGoOn() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch entered = new CountDownLatch(1);
        bench.service.script = (request, exchange) -> {
            entered.countDown();
            go.await();
            return ScriptedService.completed(exchange);
        };
        List<Job> jobs = bench.submit(2);
        entered.await();
        bench.scheduler.pause(List.of(jobs.getFirst().id(), UUID.randomUUID()));
        bench.scheduler.resume(ids(jobs));
        assertThat(ids(bench.scheduler.underWay())).isEqualTo(ids(jobs));
        go.countDown();
        jobs.forEach(job -> bench.heard.awaitOutput(job.id()));
    }

    @Test
    void manyWaitingAndParkedJobsAreCancelledInTwoTransactions() {
        List<Job> parked = waiting(10);
        bench.scheduler.pause(ids(parked));
        List<Job> waiting = bench.submit(10);
        List<UUID> all = new java.util.ArrayList<>(ids(parked));
        all.addAll(ids(waiting));
        int before = bench.journal.writes;
        bench.scheduler.cancel(all);
        assertThat(bench.journal.writes - before).isEqualTo(2);
        assertThat(bench.journal.unfinished()).isEmpty();
        assertThat(bench.scheduler.underWay()).isEmpty();
        assertThat(bench.scheduler.paused()).isEmpty();
        assertThat(bench.heard.unwritten).isEmpty();
    }

    @Test
    void jobsOfAnotherServiceWaitUntilItIsChosen() {
        List<Job> jobs = waiting(1);
        bench.scheduler.pause(ids(jobs));
        bench.chosen = Service.EMBEDDED;
        bench.scheduler.resume(ids(jobs));
        assertThat(((JobState.Parked) now(jobs.getFirst())).paused()).isFalse();
        assertThat(ids(bench.scheduler.parked(Bench.PAID))).isEqualTo(ids(jobs));
    }
}
