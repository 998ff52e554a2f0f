package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Model;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;
import thumbsmith.failure.Outcome;

@Timeout(60)
class HoldsTest {
    @TempDir
    Path folder;

    private Bench bench;
    private Troubles troubles;

    @BeforeEach
    void open() {
        bench = new Bench(folder);
        troubles = new Troubles(bench);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Hold hold() {
        return bench.scheduler.holds().getFirst();
    }

    private Job held(Failure failure) {
        troubles.after(failure);
        Job job = bench.submit();
        bench.heard.awaitParked(job.id());
        bench.heard.await(() -> bench.scheduler.running() == 0);
        return job;
    }

    private JobState now(Job job) {
        return bench.journal.job(job.id()).orElseThrow().state();
    }

    @Test
    void tenJobsThatMeetTheSameRaiseOneHold() throws Exception {
        CountDownLatch ten = new CountDownLatch(10);
        bench.service.script = (request, exchange) -> {
            ScriptedService.completed(exchange);
            ten.countDown();
            ten.await();
            return Outcome.failed(Troubles.CREDITS);
        };
        bench.submit(10).forEach(job -> bench.heard.awaitParked(job.id()));
        assertThat(bench.scheduler.holds()).singleElement().satisfies(it -> {
            assertThat(it.number()).isEqualTo(1);
            assertThat(it.jobs()).hasSize(10);
        });
        assertThat(bench.heard.unwritten).isEmpty();
    }

    @Test
    void newJobIsParkedWithTheOthersAndShowsTheHoldAnew() {
        Job first = held(Troubles.CREDITS);
        Job second = bench.submit();
        assertThat(second.state()).isEqualTo(now(first));
        assertThat(hold().jobs()).containsExactly(first.id(), second.id());
        assertThat(hold().number()).isEqualTo(2);
        assertThat(troubles.paid()).hasSize(1);
    }

    @Test
    void otherServiceIsNotHeld() {
        held(Troubles.CREDITS);
        troubles.over();
        bench.chosen = Service.EMBEDDED;
        bench.heard.awaitOutput(bench.submit().id());
        assertThat(bench.scheduler.holds()).extracting(Hold::service).containsExactly(Bench.PAID);
    }

    @Test
    void nothingGoesOnWhileAnotherServiceIsChosen() {
        Job job = held(Troubles.CREDITS);
        bench.chosen = Service.EMBEDDED;
        bench.scheduler.goOn(Bench.PAID);
        assertThat(now(job)).isInstanceOf(JobState.Parked.class);
        assertThat(bench.scheduler.holds()).hasSize(1);
    }

    @Test
    void goingOnTwiceSendsOnce() {
        Job job = held(Troubles.CREDITS);
        troubles.over();
        bench.scheduler.goOn(Bench.PAID);
        bench.scheduler.goOn(Bench.PAID);
        bench.heard.awaitOutput(job.id());
        assertThat(troubles.paid()).hasSize(2);
        assertThat(bench.ledger.lines).hasSize(1);
    }

    @Test
    void whatAnEarlierRunLeftIsInThePriceAndGoesOnWithTheWord() {
        Job left = JobFixtures.job(new JobState.Parked("Left."), folder);
        bench.journal.update(left);
        Job job = held(Troubles.CREDITS);
        assertThat(hold().jobs()).containsExactlyInAnyOrder(left.id(), job.id());
        assertThat(hold().cost()).isEqualByComparingTo("0.26");
        troubles.over();
        bench.scheduler.goOn(Bench.PAID);
        bench.heard.awaitOutput(left.id());
        bench.heard.awaitOutput(job.id());
    }

    @Test
    void whatAnEarlierRunLeftStaysWhenTheRestGoesOnByItself() {
        Job left = JobFixtures.job(new JobState.Parked("Left."), folder);
        bench.journal.update(left);
        Job job = held(Troubles.MAINTENANCE);
        troubles.over();
        bench.time.pass(Duration.ofSeconds(5));
        bench.heard.awaitOutput(job.id());
        assertThat(now(left)).isEqualTo(left.state());
        assertThat(bench.scheduler.parked(Bench.PAID)).containsExactly(left);
    }

    @Test
    void lastCancelledJobEndsTheHold() {
        Job job = held(Troubles.MAINTENANCE);
        bench.scheduler.cancel(job.id());
        assertThat(now(job)).isInstanceOf(JobState.Cancelled.class);
        assertThat(bench.scheduler.holds()).isEmpty();
        bench.time.pass(Duration.ofMinutes(10));
        assertThat(troubles.checks()).isZero();
    }

    @Test
    void cheaperModelIsWrittenDownAndSent() {
        Job job = held(Troubles.CREDITS);
        troubles.over();
        bench.scheduler.goOn(Bench.PAID, Model.PKZ_3);
        Output output = bench.heard.awaitOutput(job.id());
        assertThat(output.recipe().model()).contains(Model.PKZ_3);
        assertThat(bench.journal.job(job.id()).orElseThrow().recipe().model()).contains(Model.PKZ_3);
        assertThat(troubles.paid().getLast().model()).isEqualTo(Model.PKZ_3);
    }

    @Test
    void pageInPlaceOfTheServiceFailsTheJobThatMayHaveBeenMadeAndParksTheRest() {
        bench.close();
        bench = new Bench(folder, 1);
        troubles = new Troubles(bench);
        troubles.after(Troubles.STRANGER);
        List<Job> jobs = bench.submit(2);
        assertThat(bench.heard.awaitOver(jobs.getFirst().id()).state()).isInstanceOf(JobState.Failed.class);
        bench.heard.awaitParked(jobs.getLast().id());
        assertThat(hold().reason()).isEqualTo(HoldReason.STRANGER);
        assertThat(hold().jobs()).containsExactly(jobs.getLast().id());
        assertThat(hold().nextCheck()).isEmpty();
        bench.scheduler.checkNow(Bench.PAID);
        assertThat(bench.scheduler.holds()).hasSize(1);
        troubles.over();
        bench.scheduler.checkNow(Bench.PAID);
        bench.heard.awaitOutput(jobs.getLast().id());
        assertThat(now(jobs.getFirst())).isInstanceOf(JobState.Failed.class);
        assertThat(troubles.paid()).hasSize(2);
    }

    @Test
    void checksComeAtAGrowingIntervalThatIsTold() {
        held(Troubles.MAINTENANCE);
        for (int seconds : List.of(5, 10, 20, 40, 80, 120, 120)) {
            assertThat(hold().nextCheck()).contains(bench.time.now().plusSeconds(seconds));
            bench.time.pass(Duration.ofSeconds(seconds));
        }
        assertThat(troubles.checks()).isEqualTo(7);
    }

    @Test
    void serviceThatOnlySaysThatItIsBackIsAskedAtAGrowingIntervalAndThenThePersonIs() {
        held(Troubles.MAINTENANCE);
        bench.service.look = Outcome.failed(Troubles.NOBODY);
        List<Integer> waits = new ArrayList<>(List.of(5, 10, 20, 40, 80));
        waits.addAll(Collections.nCopies(13, 120));
        for (int seconds : waits) {
            int sent = troubles.paid().size();
            bench.time.pass(Duration.ofSeconds(seconds - 1));
            assertThat(troubles.paid()).hasSize(sent);
            bench.time.pass(Duration.ofSeconds(1));
            bench.heard.await(() -> troubles.paid().size() == sent + 1
                    && bench.scheduler.running() == 0
                    && bench.scheduler.holds().size() == 1);
        }
        bench.time.pass(Duration.ofMinutes(10));
        assertThat(hold().asks()).isTrue();
        assertThat(troubles.paid()).hasSize(1 + waits.size());
    }

    @Test
    void maintenanceAfterWorkIsANewOne() {
        held(Troubles.MAINTENANCE);
        troubles.over();
        bench.time.pass(Duration.ofSeconds(5));
        bench.heard.await(() -> bench.heard.outputs().size() == 1 && bench.scheduler.running() == 0);
        bench.time.pass(Duration.ofHours(1));
        held(Troubles.MAINTENANCE);
        assertThat(hold().since()).isEqualTo(bench.time.now());
        assertThat(hold().nextCheck()).contains(bench.time.now().plusSeconds(5));
    }

    @Test
    void newKeyIsCheckedAndThenThePersonIsAsked() {
        Job job = held(Troubles.KEY);
        bench.chooseAnew();
        bench.heard.await(() -> troubles.checks() == 1);
        assertThat(hold().asks()).isFalse();
        troubles.over();
        bench.chooseAnew();
        bench.heard.await(() -> hold().asks());
        assertThat(now(job)).isInstanceOf(JobState.Parked.class);
        bench.scheduler.goOn(Bench.PAID);
        bench.heard.awaitOutput(job.id());
    }

    @Test
    void noFreeRequestCanTellOfCredits() {
        held(Troubles.CREDITS);
        troubles.over();
        bench.scheduler.checkNow(Bench.PAID);
        bench.time.pass(Duration.ofHours(1));
        assertThat(troubles.checks()).isZero();
        assertThat(bench.scheduler.holds()).hasSize(1);
    }

    @Test
    void whatNeedsThePersonOutweighsWhatEndsByItself() {
        Job first = held(Troubles.MAINTENANCE);
        Job left = JobFixtures.job(new JobState.Parked("Left."), folder);
        bench.journal.update(left);
        troubles.after(Troubles.CREDITS);
        bench.scheduler.resume(left.id());
        bench.heard.await(() -> hold().reason() == HoldReason.CREDITS);
        assertThat(hold().jobs()).containsExactlyInAnyOrder(first.id(), left.id());
        bench.time.pass(Duration.ofMinutes(10));
        assertThat(troubles.checks()).isZero();
    }

    @Test
    void oldNewsOfAHoldThatIsOverRaisesNone() throws Exception {
        CountDownLatch second = new CountDownLatch(1);
        CountDownLatch slow = new CountDownLatch(1);
        bench.service.script = (request, exchange) -> {
            ScriptedService.completed(exchange);
            if (troubles.paid().size() == 1) {
                second.await();
            } else if (troubles.paid().size() == 2) {
                second.countDown();
                slow.await();
            } else {
                return Outcome.done(ScriptedService.answer());
            }
            return Outcome.failed(Troubles.CREDITS);
        };
        List<Job> jobs = List.of(bench.submit(), bench.submit());
        bench.heard.await(() -> bench.scheduler.holds().size() == 1);
        bench.scheduler.goOn(Bench.PAID);
        slow.countDown();
        jobs.forEach(job -> bench.heard.awaitOutput(job.id()));
        assertThat(bench.scheduler.holds()).isEmpty();
        assertThat(bench.ledger.lines).hasSize(2);
    }

    @Test
    void oneJobThatThePersonSendsMeetsTheSameAndShowsTheHoldAnew() {
        Job job = held(Troubles.CREDITS);
        bench.scheduler.resume(job.id());
        bench.heard.await(() -> hold().number() == 2 && hold().jobs().equals(List.of(job.id())));
        assertThat(troubles.paid()).hasSize(2);
        troubles.over();
        bench.scheduler.resume(job.id());
        bench.heard.awaitOutput(job.id());
        bench.heard.await(() -> bench.scheduler.holds().isEmpty());
    }

    @Test
    void lastJobThatFailsForItselfLeavesNoHoldBehind() {
        Job job = held(Troubles.CREDITS);
        troubles.after(Troubles.api("CONTENT_POLICY", 400));
        bench.scheduler.resume(job.id());
        bench.heard.awaitOver(job.id());
        bench.heard.await(() -> bench.scheduler.holds().isEmpty());
    }

    @Test
    void askingByHandDoesNotDelayTheNextCheck() {
        held(Troubles.MAINTENANCE);
        var next = hold().nextCheck();
        bench.scheduler.checkNow(Bench.PAID);
        bench.scheduler.checkNow(Bench.PAID);
        assertThat(troubles.checks()).isEqualTo(2);
        assertThat(hold().nextCheck()).isEqualTo(next);
    }

    @Test
    void terminalFailsAtOnceUnlessItIsToldToWait() {
        bench.scheduler.setHoldPolicy(HoldPolicy.FAIL);
        troubles.after(Troubles.MAINTENANCE);
        assertThat(bench.heard.awaitOver(bench.submit().id()).state()).isInstanceOf(JobState.Failed.class);
        assertThat(bench.scheduler.holds()).isEmpty();
    }

    @Test
    void terminalThatWaitsTriesOneJobForCreditsAtAGrowingInterval() {
        bench.scheduler.setHoldPolicy(HoldPolicy.WAIT);
        troubles.credits.set(0);
        List<Job> jobs = bench.submit(3);
        jobs.forEach(job -> bench.heard.awaitParked(job.id()));
        bench.heard.await(() -> bench.scheduler.running() == 0);
        int before = troubles.paid().size();
        for (int probe = 1; probe <= 3; probe++) {
            int sent = before + probe;
            bench.time.pass(Duration.ofSeconds(List.of(30, 60, 120).get(probe - 1)));
            bench.heard.await(() -> troubles.paid().size() == sent && bench.scheduler.running() == 0);
            assertThat(hold().jobs()).hasSize(3);
            assertThat(hold().number()).isEqualTo(1);
        }
        troubles.credits.set(10);
        bench.time.pass(Duration.ofSeconds(240));
        jobs.forEach(job -> bench.heard.awaitOutput(job.id()));
        assertThat(bench.scheduler.holds()).isEmpty();
    }

    @Test
    void nothingIsSentWithoutRoomOnTheDisk() throws Exception {
        bench.free = 64L * 1024 * 1024 - 1;
        Job job = bench.submit();
        bench.heard.awaitParked(job.id());
        assertThat(hold().reason()).isEqualTo(HoldReason.DISK);
        assertThat(troubles.paid()).isEmpty();
        bench.scheduler.checkNow(Bench.PAID);
        assertThat(bench.scheduler.holds()).hasSize(1);
        bench.free = 64L * 1024 * 1024;
        bench.scheduler.checkNow(Bench.PAID);
        bench.heard.awaitOutput(job.id());
    }

    @Test
    void anotherFolderTakesWhatFoundNoRoom() throws Exception {
        Path inTheWay = Files.createFile(folder.resolve("in-the-way"));
        Job job = bench.scheduler.submit(Bench.text("A castle"), 1, inTheWay).getFirst();
        assertThat(job.state()).isInstanceOf(JobState.Parked.class);
        Path other = folder.resolve("other");
        bench.scheduler.moveTo(other);
        assertThat(bench.heard.awaitOutput(job.id()).file()).hasParent(other);
        assertThat(bench.scheduler.holds()).isEmpty();
        assertThat(bench.journal.job(job.id()).orElseThrow().folder()).isEqualTo(other);
    }

    @Test
    void parkedJobsAreThereAfterARestartThatSendsNothing() {
        Job job = held(Troubles.CREDITS);
        Bench next = new Bench(folder);
        next.journal.update(bench.journal.job(job.id()).orElseThrow());
        next.scheduler.recover();
        assertThat(next.scheduler.parked(Bench.PAID)).extracting(Job::id).containsExactly(job.id());
        assertThat(next.scheduler.holds()).isEmpty();
        assertThat(next.service.requests).isEmpty();
        next.close();
    }

    @Test
    void timeFromCompleteRequestToRefusalIsKept() {
        bench.service.script = (request, exchange) -> {
            exchange.mayComplete();
            bench.time.pass(Duration.ofSeconds(90));
            return Outcome.failed(Troubles.api("GENERATION_TIMEOUT", 504));
        };
        Job failed = bench.heard.awaitOver(bench.submit().id());
        assertThat(((JobState.Failed) failed.state()).took()).isEqualTo(Optional.of(Duration.ofSeconds(90)));
    }
}
