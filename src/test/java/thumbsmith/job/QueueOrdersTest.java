package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.TextRequest;
import thumbsmith.contract.Service;

/** Orders of the queue as a whole. */
@Timeout(60)
class QueueOrdersTest {
    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(folder, 1);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Order order(String prompt, int count) {
        return new Order(Bench.text(prompt), count, folder, Optional.of("Islands"));
    }

    private List<String> sent() {
        return bench.service.requests.stream()
                .map(it -> ((TextRequest) it).prompt().text())
                .toList();
    }

    private JobState now(Job job) {
        return bench.journal.job(job.id()).orElseThrow().state();
    }

    @Test
    void ordersBecomeJobsInTheirOrderUnderTheirProject() {
        List<Job> jobs = bench.scheduler.submit(List.of(order("first", 2), order("second", 1)), Bench.PAID);
        assertThat(jobs).extracting(job -> job.recipe().prompt()).containsExactly("first", "first", "second");
        assertThat(jobs).extracting(Job::project).containsOnly(Optional.of("Islands"));
        assertThat(jobs).isSortedAccordingTo(Rank.IN_ORDER);
        jobs.forEach(job -> bench.heard.awaitOutput(job.id()));
        assertThat(sent()).containsExactly("first", "first", "second");
    }

    @Test
    void oneWrongOrderOrAnotherServiceWritesNothingDown() {
        assertThatThrownBy(() -> bench.scheduler.submit(List.of(order("good", 1), order(" ", 1)), Bench.PAID))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bench.scheduler.submit(List.of(order("good", 1)), Service.EMBEDDED))
                .isInstanceOf(OtherServiceException.class);
        assertThat(bench.journal.recent(10)).isEmpty();
        assertThat(bench.scheduler.submit(List.of(), Bench.PAID)).isEmpty();
    }

    @Test
    void nothingDepartsWhileTheQueueIsPaused() {
        AtomicInteger told = new AtomicInteger();
        bench.scheduler.listen(new JobListener() {
            @Override
            public void changed(Job job) {}

            @Override
            public void pausedChanged() {
                told.incrementAndGet();
            }
        });
        bench.scheduler.pause();
        bench.scheduler.pause();
        Job job = bench.submit();
        assertThat(bench.scheduler.isPaused()).isTrue();
        assertThat(bench.scheduler.running()).isZero();
        assertThat(bench.scheduler.underWay()).containsExactly(job);
        assertThat(now(job)).isEqualTo(new JobState.Waiting());
        bench.scheduler.resume();
        bench.heard.awaitOutput(job.id());
        assertThat(bench.scheduler.isPaused()).isFalse();
        assertThat(told).hasValue(2);
    }

    @Test
    void pauseThatCannotBeWrittenDownIsNone() {
        bench.journal.refuses = state -> true;
        assertThatThrownBy(bench.scheduler::pause).isInstanceOf(UncheckedIOException.class);
        assertThat(bench.scheduler.isPaused()).isFalse();
    }

    @Test
    void resumingLetsWhatAnEarlierRunLeftGoOn() {
        Job left = JobFixtures.job(new JobState.Waiting(), folder);
        bench.journal.update(left);
        bench.scheduler.recover();
        assertThat(now(left)).isInstanceOf(JobState.Parked.class);
        bench.scheduler.resume();
        bench.heard.awaitOutput(left.id());
        assertThat(bench.service.requests).hasSize(1);
    }

    @Test
    void resumingPutsWhatWasLeftUnderTheHoldThatStands() {
        Troubles troubles = new Troubles(bench);
        troubles.after(Troubles.MAINTENANCE);
        Job held = bench.submit();
        bench.heard.awaitParked(held.id());
        bench.heard.await(() -> bench.scheduler.running() == 0);
        Job left = JobFixtures.job(new JobState.Parked("Left."), folder);
        bench.journal.update(left);
        bench.scheduler.resume();
        bench.heard.await(() -> now(left) instanceof JobState.Parked parked
                && parked.failure().isPresent()
                && bench.scheduler.running() == 0);
        assertThat(bench.scheduler.holds()).hasSize(1);
        assertThat(troubles.paid()).hasSize(1);
        troubles.over();
        bench.scheduler.checkNow(Bench.PAID);
        bench.heard.awaitOutput(left.id());
    }
}
