package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.failure.Outcome;

/** Cancelling at the very moment of sending or of going on, over many interleavings; long in the full profile. */
@Timeout(120)
class CancelRaceTest {
    private static final int RACES = Boolean.getBoolean("thumbsmith.test.long") ? 5000 : 400;

    @TempDir
    Path folder;

    @Test
    void cancelAndTheLastByteNeverBothWin() throws Exception {
        try (Bench bench = new Bench(folder)) {
            for (int race = 0; race < RACES; race++) race(bench, race);
        }
    }

    /** Lets both run at once; a few spins on one side or the other shift the meeting point from race to race. */
    private void race(Bench bench, int race) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        CountDownLatch cancelled = new CountDownLatch(1);
        boolean[] sent = new boolean[1];
        int before = bench.ledger.lines.size();
        bench.service.script = (request, exchange) -> {
            together.await();
            spin(race % 20);
            sent[0] = exchange.mayComplete();
            if (sent[0]) cancelled.await();
            return sent[0] ? Outcome.done(ScriptedService.answer()) : new Outcome.Withdrawn<>();
        };
        Job job = bench.submit();
        together.await();
        spin(race / 20 % 20);
        bench.scheduler.cancel(job.id());
        cancelled.countDown();
        JobState end = bench.heard.awaitOver(job.id()).state();
        assertThat(end).isInstanceOf(JobState.Cancelled.class);
        boolean kept = ((JobState.Cancelled) end).kept();
        assertThat(bench.journal.output(job.id()).isPresent()).isEqualTo(kept);
        assertThat(bench.ledger.lines).hasSize(before + (kept ? 1 : 0));
        // Files that pile up would make each next name dearer to find.
        if (kept) Files.delete(bench.journal.output(job.id()).orElseThrow().file());
        while (bench.scheduler.running() > 0) Thread.onSpinWait();
        assertThat(sent[0]).isEqualTo(kept);
    }

    @Test
    void parkedJobIsCancelledOrGoesOnButNeverBoth() throws Exception {
        try (Bench bench = new Bench(folder)) {
            for (int race = 0; race < RACES; race++) raceWithResume(bench, race);
        }
    }

    private void raceWithResume(Bench bench, int race) throws Exception {
        CountDownLatch cancelled = new CountDownLatch(1);
        bench.service.script = (request, exchange) -> {
            if (!exchange.mayComplete()) return new Outcome.Withdrawn<>();
            cancelled.await();
            return Outcome.done(ScriptedService.answer());
        };
        int before = bench.ledger.lines.size();
        Job parked = JobFixtures.job(new JobState.Parked("Held back."), folder);
        bench.journal.update(parked);
        CyclicBarrier together = new CyclicBarrier(2);
        Thread resuming = Thread.ofPlatform().start(() -> {
            meet(together);
            bench.scheduler.resume(parked.id());
        });
        meet(together);
        spin(race % 40);
        bench.scheduler.cancel(parked.id());
        cancelled.countDown();
        resuming.join();
        JobState end = bench.heard.awaitOver(parked.id()).state();
        boolean kept = end.equals(new JobState.Cancelled(Bench.NOW, true));
        assertThat(end).isInstanceOf(JobState.Cancelled.class);
        while (bench.scheduler.running() > 0) Thread.onSpinWait();
        assertThat(bench.journal.job(parked.id()).orElseThrow().state()).isEqualTo(end);
        assertThat(bench.ledger.lines).hasSize(before + (kept ? 1 : 0));
        if (kept) Files.delete(bench.journal.output(parked.id()).orElseThrow().file());
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void spin(int turns) {
        for (int i = 0; i < turns * 50; i++) Thread.onSpinWait();
    }
}
