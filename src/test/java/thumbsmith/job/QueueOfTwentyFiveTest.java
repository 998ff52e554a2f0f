package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;

/** Twenty-five queued jobs meet what concerns all of them. */
@Timeout(120)
class QueueOfTwentyFiveTest {
    private static final int ALL = 25;

    @TempDir
    Path folder;

    private Bench bench;
    private Troubles troubles;

    private void open(int sideBySide) {
        bench = new Bench(folder, sideBySide);
        troubles = new Troubles(bench);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /** Each job asks for something of its own. */
    private List<Job> submitAll() {
        List<Job> jobs = new ArrayList<>();
        for (int i = 0; i < ALL; i++)
            jobs.addAll(bench.scheduler.submit(Bench.text("Castle " + (char) ('A' + i)), 1, folder));
        return jobs;
    }

    private List<Job> parked() {
        return bench.scheduler.parked(Bench.PAID);
    }

    private void awaitParked(int count) {
        bench.heard.await(() -> parked().size() == count && bench.scheduler.running() == 0);
    }

    private void awaitAllDone(List<Job> jobs) {
        jobs.forEach(job -> bench.heard.awaitOutput(job.id()));
        assertThat(bench.heard.outputs())
                .extracting(Output::id)
                .doesNotHaveDuplicates()
                .hasSize(ALL);
        assertThat(bench.ledger.lines).hasSize(ALL);
        assertThat(bench.heard.unwritten).isEmpty();
        bench.heard.await(() -> bench.scheduler.running() == 0);
        assertThat(bench.scheduler.holds()).isEmpty();
    }

    private static List<UUID> ids(List<Job> jobs) {
        return jobs.stream().map(Job::id).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10})
    void creditsForSevenMakeSevenAndParkTheRestUntilTheTopUp(int sideBySide) {
        open(sideBySide);
        troubles.credits.set(7);
        List<Job> jobs = submitAll();
        awaitParked(18);
        Hold hold = bench.scheduler.holds().getFirst();
        assertThat(hold.reason()).isEqualTo(HoldReason.CREDITS);
        assertThat(hold.jobs()).isEqualTo(ids(parked())).isSubsetOf(ids(jobs));
        assertThat(hold.cost()).isEqualByComparingTo("2.34");
        assertThat(bench.heard.outputs()).hasSize(7);
        parked().forEach(job -> assertThat(job.recipe())
                .isEqualTo(jobs.get(ids(jobs).indexOf(job.id())).recipe()));
        troubles.credits.set(100);
        bench.scheduler.goOn(Bench.PAID);
        awaitAllDone(jobs);
    }

    @Test
    void parkedJobsGoOnInTheirOrder() {
        open(1);
        troubles.credits.set(7);
        List<Job> jobs = submitAll();
        awaitParked(18);
        troubles.credits.set(100);
        bench.scheduler.goOn(Bench.PAID);
        awaitAllDone(jobs);
        List<String> prompts =
                troubles.paid().stream().map(it -> it.prompt().toString()).toList();
        assertThat(prompts).hasSize(26);
        assertThat(prompts.subList(7, 8)).isEqualTo(prompts.subList(8, 9));
        assertThat(prompts).isSorted();
    }

    @Test
    void maintenanceIsWaitedOutByItself() {
        open(10);
        List<Job> jobs = submitAfter(Troubles.MAINTENANCE, true);
        bench.time.pass(Duration.ofMinutes(3));
        assertThat(troubles.checks()).isEqualTo(5);
        troubles.over();
        bench.time.pass(Duration.ofMinutes(2));
        awaitAllDone(jobs);
        assertThat(bench.heard.wentOn)
                .singleElement()
                .satisfies(hold -> assertThat(hold.jobs()).hasSize(ALL));
    }

    @Test
    void minuteWithoutNetworkIsWaitedOutByItself() {
        open(10);
        List<Job> jobs = submitAfter(Troubles.OFFLINE, false);
        bench.time.pass(Duration.ofMinutes(1));
        troubles.over();
        bench.time.pass(Duration.ofMinutes(1));
        awaitAllDone(jobs);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void afterHalfAnHourOnlyThePersonSends(boolean maintenance) {
        open(10);
        List<Job> jobs = submitAfter(maintenance ? Troubles.MAINTENANCE : Troubles.OFFLINE, maintenance);
        bench.time.pass(Duration.ofMinutes(31));
        int sent = troubles.paid().size();
        troubles.over();
        bench.time.pass(Duration.ofMinutes(10));
        Hold hold = bench.scheduler.holds().getFirst();
        assertThat(hold.asks()).isTrue();
        assertThat(hold.nextCheck()).isEmpty();
        assertThat(hold.jobs()).hasSize(ALL);
        assertThat(hold.cost()).isEqualByComparingTo("3.25");
        assertThat(troubles.paid()).hasSize(sent);
        bench.scheduler.goOn(Bench.PAID);
        awaitAllDone(jobs);
    }

    private List<Job> submitAfter(Failure failure, boolean sent) {
        if (sent) troubles.after(failure);
        else troubles.before(failure);
        List<Job> jobs = submitAll();
        awaitParked(ALL);
        assertThat(bench.scheduler.holds()).hasSize(1);
        assertThat(bench.heard.outputs()).isEmpty();
        return jobs;
    }
}
