package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand jobs in line: what one more costs, in operations, is what it costs with ten. */
@Timeout(120)
class ManyJobsTest {
    @TempDir
    Path folder;

    /** What one order asked of journal and listeners: transactions, readings of more than one job, announcements. */
    private record Cost(int writes, int listings, int changes) {}

    private static List<Order> orders(int count, Path folder) {
        return Collections.nCopies(count, new Order(Bench.text("A castle"), 1, folder, Optional.empty()));
    }

    private Cost ofOneMore(int waiting) {
        AtomicInteger changes = new AtomicInteger();
        try (Bench bench = new Bench(folder, 1)) {
            bench.scheduler.pause();
            bench.scheduler.submit(orders(waiting, folder), Bench.PAID);
            bench.scheduler.listen(job -> changes.incrementAndGet());
            int writes = bench.journal.writes;
            int listings = bench.journal.listings;
            bench.submit();
            Cost cost = new Cost(bench.journal.writes - writes, bench.journal.listings - listings, changes.get());
            assertThat(bench.scheduler.underWay()).hasSize(waiting + 1);
            assertThat(bench.journal.listings).isEqualTo(listings);
            return cost;
        }
    }

    @Test
    void oneMoreCostsTheSameWithTenAndWithTenThousandWaiting() {
        Cost few = ofOneMore(10);
        assertThat(ofOneMore(10_000)).isEqualTo(few).isEqualTo(new Cost(1, 0, 1));
    }

    @Test
    void tenThousandAreTakenInOneTransactionAndToldOfInOneGo() {
        AtomicInteger told = new AtomicInteger();
        try (Bench bench = new Bench(folder, 1)) {
            bench.scheduler.pause();
            bench.scheduler.listen(new JobListener() {
                @Override
                public void changed(Job job) {
                    told.incrementAndGet();
                }

                @Override
                public void changed(List<Job> jobs) {
                    told.incrementAndGet();
                }
            });
            int writes = bench.journal.writes;
            List<Job> jobs = bench.scheduler.submit(orders(10_000, folder), Bench.PAID);
            assertThat(jobs).hasSize(10_000);
            assertThat(bench.journal.writes - writes).isEqualTo(1);
            assertThat(told).hasValue(1);
            bench.scheduler.cancel(jobs.stream().map(Job::id).toList());
            assertThat(bench.journal.writes - writes).isEqualTo(2);
            assertThat(told).hasValue(2);
            assertThat(bench.scheduler.waiting()).isZero();
        }
    }

    @Test
    void oneMoreUnderAHoldReadsNoneOfThoseThatAreParked() {
        try (Bench bench = new Bench(folder, 1)) {
            new Troubles(bench).after(Troubles.CREDITS);
            bench.scheduler.submit(orders(2_000, folder), Bench.PAID);
            bench.heard.await(
                    () -> bench.scheduler.parked(Bench.PAID).size() == 2_000 && bench.scheduler.running() == 0);
            int writes = bench.journal.writes;
            int listings = bench.journal.listings;
            bench.submit();
            assertThat(bench.journal.writes - writes).isEqualTo(1);
            assertThat(bench.journal.listings).isEqualTo(listings);
            assertThat(bench.scheduler.holds().getFirst().jobs()).hasSize(2_001);
        }
    }
}
