package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.failure.Outcome;

@Timeout(120)
class CancelTest {
    @TempDir
    Path folder;

    @Test
    void waitingJobIsWithdrawnAndNeverSent() throws Exception {
        try (Bench bench = new Bench(folder, 1)) {
            CountDownLatch entered = new CountDownLatch(1);
            CountDownLatch go = new CountDownLatch(1);
            bench.service.script = (request, exchange) -> {
                entered.countDown();
                go.await();
                return ScriptedService.completed(exchange);
            };
            var jobs = bench.submit(2);
            entered.await();
            bench.scheduler.cancel(jobs.get(1).id());
            go.countDown();
            bench.heard.awaitOutput(jobs.get(0).id());
            assertThat(bench.heard.awaitOver(jobs.get(1).id()).state())
                    .isEqualTo(new JobState.Cancelled(Bench.NOW, false));
            assertThat(bench.service.requests).hasSize(1);
            assertThat(bench.scheduler.waiting()).isZero();
        }
    }

    @Test
    void uploadIsWithdrawnFree() throws Exception {
        try (Bench bench = new Bench(folder)) {
            CountDownLatch uploading = new CountDownLatch(1);
            CountDownLatch never = new CountDownLatch(1);
            bench.service.script = (request, exchange) -> {
                exchange.sending(10, 100);
                uploading.countDown();
                never.await();
                return Outcome.done(ScriptedService.answer());
            };
            Job job = bench.submit();
            uploading.await();
            bench.scheduler.cancel(job.id());
            assertThat(bench.heard.awaitOver(job.id()).state()).isEqualTo(new JobState.Cancelled(Bench.NOW, false));
            assertThat(bench.journal.job(job.id()).orElseThrow().cancelRequested())
                    .isFalse();
            assertThat(bench.ledger.lines).isEmpty();
        }
    }

    @Test
    void resultOfASentJobIsKeptBookedAndFiledAsCancelled() throws Exception {
        try (Bench bench = new Bench(folder)) {
            CountDownLatch sent = new CountDownLatch(1);
            CountDownLatch go = new CountDownLatch(1);
            bench.service.script = (request, exchange) -> {
                exchange.mayComplete();
                sent.countDown();
                go.await();
                return Outcome.done(ScriptedService.answer());
            };
            Job job = bench.submit();
            sent.await();
            bench.scheduler.cancel(job.id());
            assertThat(bench.journal.job(job.id()).orElseThrow().cancelRequested())
                    .isTrue();
            go.countDown();
            Output output = bench.heard.awaitOutput(job.id());
            assertThat(output.cancelled()).isTrue();
            assertThat(output.file()).exists();
            assertThat(bench.journal.job(job.id()).orElseThrow().state())
                    .isEqualTo(new JobState.Cancelled(Bench.NOW, true));
            assertThat(bench.ledger.lines).hasSize(1);
        }
    }

    @Test
    void parkedJobIsCancelledFree() {
        try (Bench bench = new Bench(folder)) {
            Job parked = JobFixtures.job(new JobState.Parked("Held back."), folder);
            bench.journal.update(parked);
            bench.scheduler.cancel(parked.id());
            assertThat(bench.heard.awaitOver(parked.id()).state()).isEqualTo(new JobState.Cancelled(Bench.NOW, false));
        }
    }

    @Test
    void cancelThatComesWhileTheLastByteIsWrittenDownIsTooLate() throws Exception {
        try (Bench bench = new Bench(folder)) {
            CountDownLatch writing = new CountDownLatch(1);
            CountDownLatch written = new CountDownLatch(1);
            bench.journal.refuses = state ->
                    state instanceof JobState.Sending(var _, var sent) && sent.isPresent() && hold(writing, written);
            CountDownLatch go = new CountDownLatch(1);
            bench.service.script = (request, exchange) -> {
                boolean allowed = exchange.mayComplete();
                go.await();
                return allowed ? Outcome.done(ScriptedService.answer()) : new Outcome.Withdrawn<>();
            };
            Job job = bench.submit();
            writing.await();
            Thread canceller = Thread.ofPlatform().start(() -> bench.scheduler.cancel(job.id()));
            while (canceller.getState() != Thread.State.WAITING) Thread.onSpinWait();
            written.countDown();
            canceller.join();
            go.countDown();
            assertThat(bench.heard.awaitOutput(job.id()).cancelled()).isTrue();
            assertThat(bench.ledger.lines).hasSize(1);
        }
    }

    @Test
    void lastByteThatComesWhileTheCancelIsWrittenDownIsDenied() throws Exception {
        try (Bench bench = new Bench(folder)) {
            CountDownLatch writing = new CountDownLatch(1);
            CountDownLatch written = new CountDownLatch(1);
            CountDownLatch ready = new CountDownLatch(1);
            boolean[] allowed = {true};
            CountDownLatch asked = new CountDownLatch(1);
            bench.journal.refuses = state -> state instanceof JobState.Cancelled && hold(writing, written);
            bench.service.script = (request, exchange) -> {
                ready.countDown();
                writing.await();
                written.countDown();
                allowed[0] = exchange.mayComplete();
                asked.countDown();
                return new Outcome.Withdrawn<>();
            };
            Job job = bench.submit();
            ready.await();
            bench.scheduler.cancel(job.id());
            asked.await();
            assertThat(allowed[0]).isFalse();
            assertThat(bench.ledger.lines).isEmpty();
        }
    }

    /** Holds a write back; never refuses it. */
    private static boolean hold(CountDownLatch writing, CountDownLatch written) {
        writing.countDown();
        try {
            written.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return false;
    }
}
