package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.Exchange;
import thumbsmith.api.Picture;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;
import thumbsmith.failure.Outcome;

/** What concerns the whole service holds it, whoever found out: a score, titles, a training or a free request as well. */
@Timeout(60)
class QuestionHoldsTest {
    @TempDir
    Path folder;

    private Bench bench;
    private Troubles troubles;
    private Outcome<ScoreAnswer> answer;

    @BeforeEach
    void open() {
        bench = new Bench(folder);
        troubles = new Troubles(bench);
        answer = bench.service.scored;
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Outcome<ScoreAnswer> score() {
        var assessor =
                new Assessor(bench.scheduler.forQuestions(), bench.ledger, Bench.pricing(), bench.journal, Bench.CLOCK);
        return assessor.score(
                new Picture.Remote(ScriptedService.OUTPUT), Optional.empty(), Optional.empty(), Exchange.UNWATCHED);
    }

    private void meet(Failure failure) {
        bench.service.look = Outcome.failed(failure);
        bench.service.scored = Outcome.failed(failure);
        assertThat(score()).isInstanceOf(Outcome.Failed.class);
    }

    private void over() {
        troubles.over();
        bench.service.scored = answer;
    }

    private Hold hold() {
        return bench.scheduler.holds().getFirst();
    }

    private long scores() {
        return bench.service.requests.stream()
                .filter(thumbsmith.api.ScoreRequest.class::isInstance)
                .count();
    }

    @Test
    void aQuestionThatMeetsItHoldsTheServiceAndIsNeverSentAgainByItself() {
        meet(Troubles.MAINTENANCE);
        assertThat(bench.scheduler.holds()).singleElement().satisfies(it -> {
            assertThat(it.reason()).isEqualTo(HoldReason.MAINTENANCE);
            assertThat(it.jobs()).isEmpty();
            assertThat(it.nextCheck()).contains(Bench.NOW.plusSeconds(5));
        });
        over();
        bench.time.pass(Duration.ofSeconds(5));
        assertThat(bench.scheduler.holds()).isEmpty();
        assertThat(scores()).isEqualTo(1);
    }

    @Test
    void nothingThatIsAskedByItselfHoldsAnything() {
        bench.service.look = Outcome.failed(Troubles.KEY);
        bench.scheduler.forQuestions().unattended().pikzels().look(ScriptedService.TRAINED);
        assertThat(bench.scheduler.holds()).isEmpty();
        bench.scheduler.forQuestions().current().pikzels().look(ScriptedService.TRAINED);
        assertThat(bench.scheduler.holds()).extracting(Hold::reason).containsExactly(HoldReason.KEY);
    }

    @Test
    void theTerminalHoldsNothingForAQuestion() {
        bench.scheduler.setHoldPolicy(HoldPolicy.FAIL);
        meet(Troubles.CREDITS);
        bench.scheduler.setHoldPolicy(HoldPolicy.WAIT);
        meet(Troubles.CREDITS);
        assertThat(bench.scheduler.holds()).isEmpty();
    }

    @Test
    void goingOnEndsAHoldWithoutJobsAndSendsNothing() {
        meet(Troubles.CREDITS);
        bench.scheduler.goOn(Bench.PAID);
        assertThat(bench.scheduler.holds()).isEmpty();
        assertThat(scores()).isEqualTo(1);
    }

    @Test
    void checkingEndsItWhenItIsOver() {
        meet(Troubles.STRANGER);
        bench.scheduler.checkNow(Bench.PAID);
        assertThat(bench.scheduler.holds()).hasSize(1);
        over();
        bench.scheduler.checkNow(Bench.PAID);
        assertThat(bench.scheduler.holds()).isEmpty();
    }

    @Test
    void anAddedCertificateOrAnotherKeyIsCheckedAtOnce() {
        meet(new Failure.TlsRefused("api.example", "unknown issuer"));
        over();
        bench.chooseAnew();
        bench.heard.await(() -> bench.scheduler.holds().isEmpty());
        meet(Troubles.KEY);
        over();
        bench.chooseAnew();
        bench.heard.await(() -> bench.scheduler.holds().isEmpty());
    }

    @Test
    void thePersonWhoAsksAgainSeesItAnewUntilItIsAnswered() {
        meet(Troubles.CREDITS);
        long first = hold().number();
        meet(Troubles.CREDITS);
        assertThat(bench.scheduler.holds()).hasSize(1);
        assertThat(hold().number()).isGreaterThan(first);
        over();
        score();
        assertThat(bench.scheduler.holds()).isEmpty();
    }

    @Test
    void aFreeAnswerSaysNothingOfCredits() {
        meet(Troubles.CREDITS);
        bench.scheduler.forQuestions().current().pikzels().delete(ScriptedService.TRAINED);
        assertThat(bench.scheduler.holds()).hasSize(1);
    }

    @Test
    void whatIsParkedMeanwhileKeepsTheHoldWhenTheQuestionIsDismissed() {
        meet(Troubles.CREDITS);
        Job job = bench.submit();
        assertThat(job.state()).isInstanceOf(JobState.Parked.class);
        bench.scheduler.dismiss(Bench.PAID);
        assertThat(hold().jobs()).containsExactly(job.id());
        bench.scheduler.cancel(job.id());
        assertThat(bench.scheduler.holds()).isEmpty();
    }

    @Test
    void aDismissedHoldWithoutJobsIsOver() {
        meet(Troubles.MAINTENANCE);
        bench.scheduler.dismiss(Bench.PAID);
        assertThat(bench.scheduler.holds()).isEmpty();
        bench.time.pass(Duration.ofMinutes(5));
        assertThat(troubles.checks()).isZero();
    }

    @Test
    void afterHalfAnHourItIsCheckedNoMoreUntilSomebodyWaitsAgain() {
        meet(Troubles.OFFLINE);
        bench.time.pass(Duration.ofMinutes(40));
        assertThat(hold().nextCheck()).isEmpty();
        long checks = troubles.checks();
        bench.time.pass(Duration.ofHours(3));
        assertThat(troubles.checks()).isEqualTo(checks);
        Job job = bench.submit();
        assertThat(job.state()).isInstanceOf(JobState.Parked.class);
        assertThat(hold().nextCheck()).isPresent();
    }

    @Test
    void whereTheAnswerCouldNotBeBookedTheDiskIsWhatHolds() {
        bench.free = 0;
        assertThat(score()).isInstanceOf(Outcome.Failed.class);
        assertThat(hold().reason()).isEqualTo(HoldReason.DISK);
        bench.scheduler.checkNow(Bench.PAID);
        assertThat(bench.scheduler.holds()).hasSize(1);
        bench.free = Long.MAX_VALUE;
        bench.scheduler.checkNow(Bench.PAID);
        assertThat(bench.scheduler.holds()).isEmpty();
        assertThat(scores()).isZero();
    }

    @Test
    void anOutputWithoutAPlaceRaisesTheDiskAndIsSavedInAnotherFolder() throws Exception {
        Path out = folder.resolve("out");
        Job job = loseFolder(out);
        bench.heard.await(() -> !bench.scheduler.holds().isEmpty());
        assertThat(hold().reason()).isEqualTo(HoldReason.DISK);
        assertThat(hold().jobs()).as("it is paid for and never sent again").isEmpty();
        bench.scheduler.checkNow(Bench.PAID);
        assertThat(bench.scheduler.holds()).as("the folder is still no folder").hasSize(1);
        bench.scheduler.moveTo(folder.resolve("other"));
        assertThat(bench.heard.awaitOutput(job.id()).file()).hasParent(folder.resolve("other"));
        assertThat(bench.scheduler.holds()).isEmpty();
        assertThat(bench.service.requests).hasSize(1);
    }

    @Test
    void anOutputWithoutAPlaceIsSavedWhereItBelongsOnceThatIsThereAgain() throws Exception {
        Path out = folder.resolve("out");
        Job job = loseFolder(out);
        bench.heard.await(() -> !bench.scheduler.holds().isEmpty());
        Files.delete(out);
        bench.scheduler.checkNow(Bench.PAID);
        assertThat(bench.heard.awaitOutput(job.id()).file()).hasParent(out);
        assertThat(bench.service.requests.stream()
                        .filter(thumbsmith.api.TextRequest.class::isInstance)
                        .count())
                .isEqualTo(1);
    }

    private Job loseFolder(Path out) {
        bench.service.script = (request, exchange) -> {
            var outcome = ScriptedService.completed(exchange);
            Files.delete(out);
            Files.createFile(out);
            return outcome;
        };
        Job job = bench.scheduler.submit(Bench.text("A castle"), 1, out).getFirst();
        assertThat(bench.heard.awaitOver(job.id()).state()).isInstanceOf(JobState.Failed.class);
        bench.heard.await(() -> bench.scheduler.running() == 0);
        return job;
    }
}
