package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thumbsmith.api.Exchange;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

@Timeout(60)
class BusyTest {
    @TempDir
    Path folder;

    private Bench bench;
    private final AtomicInteger refusals = new AtomicInteger();

    @BeforeEach
    void open() {
        bench = new Bench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static Failure busy(String code, Optional<Long> retryAfter) {
        return new Failure.Api(code, 429, Optional.empty(), List.of(), "", retryAfter);
    }

    /** The service turns away that many requests that left whole, then answers. */
    private void refuse(int times, Failure failure) {
        refusals.set(times);
        bench.service.script = (request, exchange) -> {
            var outcome = ScriptedService.completed(exchange);
            return refusals.getAndDecrement() > 0 ? Outcome.failed(failure) : outcome;
        };
    }

    private void awaitRest(UUID job) {
        bench.heard.await(() -> bench.scheduler
                        .progress(job)
                        .filter(Progress.Backoff.class::isInstance)
                        .isPresent()
                && bench.time.waiting() > 0
                && bench.scheduler.running() == 0);
    }

    @ParameterizedTest
    @CsvSource({"TOO_MANY_REQUESTS", "RATE_LIMITED", "CONCURRENT_LIMIT_EXCEEDED", "''", "SOMETHING_NEW"})
    void jobThatIsTurnedAwayComesBackByItselfWhenTheServiceSaid(String code) {
        refuse(1, busy(code, Optional.of(7L)));
        Job job = bench.submit();
        awaitRest(job.id());
        assertThat(bench.scheduler.progress(job.id())).contains(new Progress.Backoff(Bench.NOW.plusSeconds(7)));
        assertThat(bench.journal.job(job.id()).orElseThrow().state()).isEqualTo(new JobState.Waiting());
        assertThat(bench.scheduler.waiting()).isEqualTo(1);
        bench.time.pass(Duration.ofMillis(6999));
        assertThat(bench.service.requests).hasSize(1);
        bench.time.pass(Duration.ofMillis(1));
        bench.heard.awaitOutput(job.id());
        assertThat(bench.service.requests).hasSize(2);
        assertThat(bench.ledger.lines).hasSize(1);
        assertThat(bench.heard.unwritten).isEmpty();
        assertThat(bench.scheduler.holds()).isEmpty();
    }

    @Test
    void waitsGrowWhereTheServiceSaysNothing() {
        refuse(3, busy("TOO_MANY_REQUESTS", Optional.empty()));
        Job job = bench.submit();
        for (int seconds : List.of(1, 2, 4)) {
            awaitRest(job.id());
            var until = bench.time.now().plusSeconds(seconds);
            assertThat(bench.scheduler.progress(job.id())).contains(new Progress.Backoff(until));
            bench.time.pass(Duration.ofSeconds(seconds));
        }
        bench.heard.awaitOutput(job.id());
        assertThat(bench.service.requests).hasSize(4);
    }

    @Test
    void jobThatRestsIsCancelledFree() {
        refuse(1, busy("TOO_MANY_REQUESTS", Optional.of(7L)));
        Job job = bench.submit();
        awaitRest(job.id());
        bench.scheduler.cancel(job.id());
        assertThat(bench.heard.awaitOver(job.id()).state()).isEqualTo(new JobState.Cancelled(Bench.NOW, false));
        assertThat(bench.scheduler.waiting()).isZero();
        bench.time.pass(Duration.ofMinutes(1));
        assertThat(bench.service.requests).hasSize(1);
        assertThat(bench.scheduler.progress(job.id())).isEmpty();
    }

    @Test
    void jobThatWasCancelledWithTheServiceDoesNotComeBack() throws Exception {
        CountDownLatch sent = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        bench.service.script = (request, exchange) -> {
            exchange.mayComplete();
            sent.countDown();
            go.await();
            return Outcome.failed(busy("TOO_MANY_REQUESTS", Optional.of(7L)));
        };
        Job job = bench.submit();
        sent.await();
        bench.scheduler.cancel(job.id());
        go.countDown();
        assertThat(bench.heard.awaitOver(job.id()).state()).isEqualTo(new JobState.Cancelled(Bench.NOW, false));
        bench.time.pass(Duration.ofMinutes(1));
        assertThat(bench.service.requests).hasSize(1);
    }

    @Test
    void fewerFlySideBySideAfterwards() throws Exception {
        CountDownLatch ten = new CountDownLatch(10);
        refusals.set(10);
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger together = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        bench.service.script = (request, exchange) -> {
            ScriptedService.completed(exchange);
            if (refusals.getAndDecrement() > 0) {
                ten.countDown();
                ten.await();
                return Outcome.failed(busy("TOO_MANY_REQUESTS", Optional.of(1L)));
            }
            most.accumulateAndGet(together.incrementAndGet(), Math::max);
            go.await();
            together.decrementAndGet();
            return Outcome.done(ScriptedService.answer());
        };
        List<Job> jobs = bench.submit(10);
        bench.heard.await(() -> bench.time.waiting() == 10 && bench.scheduler.running() == 0);
        bench.time.pass(Duration.ofSeconds(1));
        bench.heard.await(() -> bench.scheduler.running() == 5 && together.get() == 5);
        assertThat(bench.scheduler.waiting()).isEqualTo(5);
        go.countDown();
        jobs.forEach(job -> bench.heard.awaitOutput(job.id()));
        assertThat(most).hasValueLessThanOrEqualTo(6);
    }

    @Test
    void questionSharesThePlacesOfTheJobs() throws Exception {
        CountDownLatch entered = new CountDownLatch(10);
        CountDownLatch go = new CountDownLatch(1);
        bench.service.script = (request, exchange) -> {
            entered.countDown();
            go.await();
            return ScriptedService.completed(exchange);
        };
        List<Job> jobs = bench.submit(10);
        entered.await();
        AtomicInteger busyJobs = new AtomicInteger(-1);
        bench.service.asked = () -> busyJobs.set(bench.scheduler.running());
        Thread asking = Thread.ofVirtual().start(() -> score());
        while (asking.getState() != Thread.State.WAITING) Thread.onSpinWait();
        assertThat(busyJobs).hasValue(-1);
        go.countDown();
        asking.join();
        assertThat(busyJobs.get()).isBetween(0, 9);
        jobs.forEach(job -> bench.heard.awaitOutput(job.id()));
    }

    @Test
    void questionGivesUpAfterAboutTwoMinutes() throws Exception {
        bench.service.scored = Outcome.failed(busy("TOO_MANY_REQUESTS", Optional.empty()));
        var outcome = new Outcome<?>[1];
        Thread asking = Thread.ofVirtual().start(() -> outcome[0] = score());
        while (asking.isAlive()) if (bench.time.waiting() > 0) bench.time.pass(Duration.ofSeconds(1));
        assertThat(outcome[0]).isInstanceOf(Outcome.Failed.class);
        assertThat(bench.time.now()).isEqualTo(Bench.NOW.plusSeconds(63));
        assertThat(bench.service.requests).hasSize(7);
    }

    @Test
    void questionIsAnsweredOnceThereIsAPlace() throws Exception {
        var answer = bench.service.scored;
        bench.service.scored = Outcome.failed(busy("TOO_MANY_REQUESTS", Optional.of(30L)));
        var outcome = new Outcome<?>[1];
        Thread asking = Thread.ofVirtual().start(() -> outcome[0] = score());
        while (bench.time.waiting() == 0) Thread.onSpinWait();
        bench.service.scored = answer;
        bench.time.pass(Duration.ofSeconds(30));
        asking.join();
        assertThat(outcome[0]).isInstanceOf(Outcome.Done.class);
        assertThat(bench.service.requests).hasSize(2);
    }

    private Outcome<?> score() {
        var assessor =
                new Assessor(bench.scheduler.forQuestions(), bench.ledger, Bench.pricing(), bench.journal, Bench.CLOCK);
        var picture = new thumbsmith.api.Picture.Remote(ScriptedService.OUTPUT);
        return assessor.score(picture, Optional.empty(), Optional.empty(), Exchange.UNWATCHED);
    }
}
