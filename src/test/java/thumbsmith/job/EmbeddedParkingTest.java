package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Service;
import thumbsmith.failure.HoldReason;

/** Twenty-five jobs over HTTP and the real database, parked for what concerns all of them. */
@Timeout(180)
class EmbeddedParkingTest {
    private static final int ALL = 25;

    @TempDir
    Path folder;

    private EmbeddedBench bench;

    @AfterEach
    void close() {
        bench.close();
    }

    private void open(String credits, int concurrency) throws IOException {
        bench = new EmbeddedBench(folder, credits, concurrency);
    }

    private Hold hold() {
        assertThat(bench.scheduler.holds()).hasSize(1);
        return bench.scheduler.holds().getFirst();
    }

    private static List<UUID> ids(List<Job> jobs) {
        return jobs.stream().map(Job::id).toList();
    }

    /** All have their outputs, and no more credits are gone than they cost. */
    private void awaitAllDone(List<Job> jobs, String creditsLeft) {
        jobs.forEach(job -> bench.heard.awaitOutput(job.id()));
        bench.heard.await(() -> bench.scheduler.running() == 0);
        assertThat(bench.journal.outputs()).extracting(Output::id).containsExactlyInAnyOrderElementsOf(ids(jobs));
        assertThat(bench.journal.outputs())
                .allSatisfy(it -> assertThat(it.file()).exists());
        assertThat(bench.service.credits()).get().isEqualTo(new BigDecimal(creditsLeft));
        assertThat(bench.scheduler.holds()).isEmpty();
        assertThat(bench.heard.unwritten).isEmpty();
    }

    @Test
    void creditsForSevenMakeSevenAndTheRestInTheirOrderAfterTheTopUp() throws Exception {
        open("0.91", 1);
        List<Job> jobs = bench.submit(ALL);
        bench.awaitParked(18);
        assertThat(hold().reason()).isEqualTo(HoldReason.CREDITS);
        assertThat(hold().jobs()).isEqualTo(ids(jobs.subList(7, ALL)));
        assertThat(bench.parked()).extracting(Job::recipe).isEqualTo(recipes(jobs.subList(7, ALL)));
        assertThat(bench.journal.outputs()).hasSize(7);
        bench.time.pass(Duration.ofHours(2));
        bench.topUp("10");
        bench.scheduler.checkNow(Service.EMBEDDED);
        assertThat(bench.sent).hasSize(8);
        bench.scheduler.goOn(Service.EMBEDDED);
        awaitAllDone(jobs, "7.66");
        List<UUID> order = new ArrayList<>(ids(jobs));
        order.add(7, order.get(7));
        assertThat(bench.sent).isEqualTo(order);
    }

    private static List<Recipe> recipes(List<Job> jobs) {
        return jobs.stream().map(Job::recipe).toList();
    }

    @Test
    void maintenanceThatIsSwitchedOnAndOffIsWaitedOut() throws Exception {
        open("10", 4);
        bench.service.maintenance(Duration.ofHours(1));
        List<Job> jobs = bench.submit(ALL);
        bench.awaitParked(ALL);
        assertThat(hold().reason()).isEqualTo(HoldReason.MAINTENANCE);
        bench.time.pass(Duration.ofMinutes(10));
        assertThat(bench.parked()).hasSize(ALL);
        bench.service.endMaintenance();
        bench.time.pass(Duration.ofMinutes(2));
        awaitAllDone(jobs, "6.75");
        assertThat(bench.heard.wentOn).hasSize(1);
    }

    @Test
    void minuteWithoutNetworkIsWaitedOut() throws Exception {
        open("10", 4);
        bench.service.disconnect();
        List<Job> jobs = bench.submit(ALL);
        bench.awaitParked(ALL);
        assertThat(hold().reason()).isEqualTo(HoldReason.OFFLINE);
        bench.time.pass(Duration.ofMinutes(1));
        bench.service.reconnect();
        bench.time.pass(Duration.ofMinutes(2));
        awaitAllDone(jobs, "6.75");
        assertThat(bench.sent).hasSize(ALL);
    }

    @Test
    void afterHalfAnHourNothingIsSentUntilThePersonSaysSo() throws Exception {
        open("10", 4);
        bench.service.disconnect();
        List<Job> jobs = bench.submit(ALL);
        bench.awaitParked(ALL);
        bench.time.pass(Duration.ofMinutes(31));
        bench.service.reconnect();
        bench.time.pass(Duration.ofHours(5));
        bench.scheduler.checkNow(Service.EMBEDDED);
        assertThat(hold().asks()).isTrue();
        assertThat(hold().jobs()).isEqualTo(ids(jobs));
        assertThat(bench.sent).isEmpty();
        bench.scheduler.goOn(Service.EMBEDDED);
        awaitAllDone(jobs, "6.75");
    }
}
