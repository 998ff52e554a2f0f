package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class HoldRaceTest {
    private static final Set<String> SETTLED = Set.of("parked", "cancelled");

    @TempDir
    Path folder;

    private static String state(Bench bench, Job job) {
        return bench.journal.job(job.id()).orElseThrow().state().wire();
    }

    /** Whichever comes first for each job: it is cancelled or parked, and only what is parked is sent on. */
    @RepeatedTest(25)
    void cancelAgainstHoldLeavesNoJobBetween() throws Exception {
        try (Bench bench = new Bench(folder, 3)) {
            Troubles troubles = new Troubles(bench);
            troubles.after(Troubles.CREDITS);
            List<Job> jobs = bench.submit(8);
            List<Thread> cancelling = jobs.stream()
                    .filter(job -> job.number() % 2 == 0)
                    .map(job -> Thread.ofVirtual().start(() -> bench.scheduler.cancel(job.id())))
                    .toList();
            for (Thread thread : cancelling) thread.join();
            bench.heard.await(() -> bench.scheduler.running() == 0
                    && jobs.stream().allMatch(job -> SETTLED.contains(state(bench, job))));
            assertThat(jobs.stream().filter(job -> job.number() % 2 == 0))
                    .allMatch(job -> state(bench, job).equals("cancelled"));
            troubles.over();
            goOnTwiceAtOnce(bench);
            bench.heard.await(() -> bench.ledger.lines.size() == 4 && bench.scheduler.running() == 0);
            assertThat(made(bench)).isEqualTo(odd(jobs));
            assertThat(bench.heard.unwritten).isEmpty();
            assertThat(bench.scheduler.holds()).isEmpty();
        }
    }

    private static void goOnTwiceAtOnce(Bench bench) throws InterruptedException {
        Thread one = Thread.ofVirtual().start(() -> bench.scheduler.goOn(Bench.PAID));
        Thread two = Thread.ofVirtual().start(() -> bench.scheduler.goOn(Bench.PAID));
        one.join();
        two.join();
    }

    private static Set<UUID> made(Bench bench) {
        return bench.ledger.lines.stream().map(line -> line.job().orElseThrow()).collect(Collectors.toSet());
    }

    private static Set<UUID> odd(List<Job> jobs) {
        return jobs.stream().filter(job -> job.number() % 2 == 1).map(Job::id).collect(Collectors.toSet());
    }
}
