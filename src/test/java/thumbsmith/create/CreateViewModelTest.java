package thumbsmith.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.contract.Format;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Way;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Look;
import thumbsmith.job.Progress;
import thumbsmith.ui.ResultActions;
import thumbsmith.ui.ScoredPicture;
import thumbsmith.ui.Setback;
import thumbsmith.ui.Work;

final class CreateViewModelTest {
    @TempDir
    Path home;

    private CreateRig rig;

    @BeforeEach
    void open() {
        rig = new CreateRig(home);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private List<Job> generate(int count) {
        rig.composer().prompt().textProperty().set("An island");
        rig.composer().count().set(count);
        if (!rig.desk.submitted.isEmpty()) rig.clock.advance(Duration.ofSeconds(1));
        int before = rig.desk.submitted.size();
        rig.model().generate();
        return List.copyOf(rig.desk.submitted.subList(before, rig.desk.submitted.size()));
    }

    private List<JobCardModel> cards() {
        return rig.model().jobs().daysProperty().get().stream()
                .flatMap(day -> day.cards().stream())
                .toList();
    }

    private Phase phase(Job job) {
        return rig.card(job).phaseProperty().get();
    }

    @Test
    void aFirstStartHasNoCardsAndAnExampleFillsThePrompt() {
        assertThat(rig.model().jobs().loadedProperty().get()).isTrue();
        assertThat(cards()).isEmpty();

        rig.composer().modeProperty().set(Operation.FACE_SWAP);
        rig.model().tryExample("I bought my own island");
        assertThat(rig.composer().recipeProperty().get().prompt()).isEqualTo("I bought my own island");
    }

    @Test
    void generateStartsThatManyJobsIntoTheChosenFolder() {
        generate(4);
        assertThat(cards()).hasSize(4).extracting(card -> card.job().number()).containsExactly(1, 2, 3, 4);
        assertThat(rig.desk.folders).containsExactly(home.resolve("thumbnails"));

        rig.preferences.update(chosen -> chosen.withOutputFolder(Optional.of(home.resolve("mine"))));
        generate(1);
        assertThat(rig.desk.folders).last().isEqualTo(home.resolve("mine"));
    }

    @Test
    void aStartThatBreaksShowsTheFailureAndCanBeTriedAgain() {
        rig.desk.fault = Optional.of(new IllegalStateException());
        generate(1);
        assertThat(rig.shownFailures)
                .hasOnlyElementsOfType(Failure.Unexpected.class)
                .hasSize(1);

        rig.desk.fault = Optional.empty();
        assertThat(generate(1)).hasSize(1);
    }

    @Test
    void aCardGoesThroughItsPhases() {
        rig.desk.usual = Optional.of(20.0);
        Job job = generate(1).getFirst();
        assertThat(phase(job).title()).isEqualTo("Waiting");

        rig.desk.tell(job.in(new JobState.Sending(CreateRig.NOON, Optional.empty())));
        rig.desk.tell(job, new Progress.Uploading(43, 100));
        assertThat(phase(job).title()).isEqualTo("Sending 43 %");

        rig.desk.tell(job.in(new JobState.Sending(CreateRig.NOON, Optional.of(CreateRig.NOON))));
        rig.clock.advance(Duration.ofSeconds(12));
        rig.ticks.forEach(Runnable::run);
        assertThat(phase(job).title()).isEqualTo("Working 0:12 of usually 0:20");

        rig.finish(job, 0.5f);
        assertThat(phase(job).kind()).isEqualTo(Phase.Kind.DONE);
        assertThat(rig.card(job).outputProperty().get()).isPresent();
    }

    @Test
    void timeRunsOnlyWhileAJobRuns() {
        assertThat(rig.model().jobs()).isNotNull();
        assertThat(rig.ticks).isEmpty();
        List<Job> jobs = generate(2);
        assertThat(rig.ticks).hasSize(1);
        jobs.forEach(job -> rig.finish(job, 0.5f));
        assertThat(rig.ticks).isEmpty();
    }

    @Test
    void oneFailureLeavesTheOthersAlone() {
        List<Job> jobs = generate(2);
        rig.desk.tell(jobs.get(0).in(new JobState.Failed(CreateRig.NOON, new Failure.Unexpected("x"))));
        rig.finish(jobs.get(1), 0.5f);

        assertThat(phase(jobs.get(0)).kind()).isEqualTo(Phase.Kind.FAILED);
        assertThat(phase(jobs.get(1)).kind()).isEqualTo(Phase.Kind.DONE);
    }

    @Test
    void aDoubleClickStartsOneRunAndADeliberateSecondPressAnother() {
        assertThat(generate(1)).hasSize(1);
        rig.clock.advance(Duration.ofMillis(300));
        rig.model().generate();
        assertThat(rig.desk.submitted).hasSize(1);

        rig.clock.advance(Duration.ofMillis(700));
        rig.model().generate();
        assertThat(rig.desk.submitted).hasSize(2);
        rig.composer().prompt().textProperty().set("Another island");
        rig.model().generate();
        assertThat(rig.desk.submitted).hasSize(3);
    }

    @Test
    void nothingIsPricedOrSentUntilItIsKnownWhereTo() {
        ArrayDeque<Runnable> later = new ArrayDeque<>();
        CreateViewModel model = rig.make(new Work(Runnable::run, later::add, Runnable::run));
        model.composer().prompt().textProperty().set("An island");
        assertThat(model.blockedProperty().get()).contains("Opening the service");
        assertThat(model.composer().priceProperty().get().button()).isEqualTo("Generate 1");
        model.generate();
        assertThat(rig.desk.submitted).isEmpty();

        while (!later.isEmpty()) later.remove().run();
        assertThat(model.blockedProperty().get()).isEmpty();
        model.close();
    }

    @Test
    void aServiceThatCannotBeOpenedBlocksWithItsReasonAndTheWayToSettings() {
        rig.unopened = Optional.of(new IllegalArgumentException("A key goes to https addresses only."));
        rig.composer().prompt().textProperty().set("An island");
        assertThat(rig.model().blockedProperty().get())
                .contains("A key goes to https addresses only. Look at the service in Settings.");

        rig.unopened = Optional.empty();
        rig.serviceIs(CreateRig.PAID);
        assertThat(rig.model().blockedProperty().get()).isEmpty();
    }

    @Test
    void aPaidServiceWithoutAKeyBlocksAndCardsAreNotSentAnewEither() {
        rig.serviceIs(CreateRig.PAID);
        Job paid = generate(1).getFirst();
        rig.desk.tell(paid.in(new JobState.Failed(CreateRig.NOON, new Failure.Unexpected("x"))));
        rig.whyNotReady = Optional.of("Put in a key in Settings.");
        rig.serviceIs(CreateRig.PAID);
        rig.model().take(rig.card(paid), new Recovery.TryAgain());

        assertThat(rig.model().blockedProperty().get()).contains("Put in a key in Settings.");
        assertThat(rig.card(paid).remarkProperty().get()).contains("Put in a key in Settings.");
        assertThat(rig.questions).isEmpty();
        assertThat(rig.desk.submitted).hasSize(1);
    }

    @Test
    void theServiceThatWasShownIsTheOneAsked() {
        generate(1);
        rig.serviceIs(CreateRig.PAID);
        generate(1);
        assertThat(rig.desk.asked).containsExactly(thumbsmith.contract.Service.EMBEDDED, CreateRig.PAID);
    }

    @Test
    void allFailedCardsGoAtOnceAndNoOther() {
        List<Job> jobs = generate(3);
        for (Job job : List.of(jobs.get(0), jobs.get(2))) {
            rig.desk.tell(job.in(new JobState.Failed(CreateRig.NOON, new Failure.Unexpected("x"))));
        }
        assertThat(rig.model().jobs().clearableProperty().get()).isEqualTo(2);

        rig.model().clearFailed();

        assertThat(rig.model().jobs().clearableProperty().get()).isZero();
        assertThat(cards())
                .extracting(JobCardModel::id)
                .containsExactly(jobs.get(1).id());
    }

    @Test
    void whatWasPaidAndWaitsToBeSavedIsNotClearedAway() {
        List<Job> jobs = generate(3);
        List<Failure> failures = List.of(
                new Failure.DiskFull(home, "No space."),
                new Failure.OutputNotFetched(java.net.URI.create("https://x/y"), Optional.empty(), "Gone."),
                new Failure.Unexpected("x"));
        for (int i = 0; i < 3; i++) rig.desk.tell(jobs.get(i).in(new JobState.Failed(CreateRig.NOON, failures.get(i))));
        rig.model().clearFailed();

        assertThat(cards())
                .extracting(JobCardModel::id)
                .containsExactly(jobs.get(0).id(), jobs.get(1).id());
    }

    @Test
    void cancelGoesToTheScheduler() {
        Job job = generate(1).getFirst();
        rig.model().run(rig.card(job), CardAction.CANCEL);
        assertThat(rig.desk.cancelled).containsExactly(job.id());
    }

    @Test
    void consentForFacesIsAskedOnceAndOnlyByThePaidService() {
        rig.composer().modeProperty().set(Operation.FACE_SWAP);
        rig.composer().slots().at(Slot.TARGET).model().file(rig.picture("target"));
        rig.composer().slots().at(Slot.FACE).model().file(rig.picture("face"));
        rig.model().generate();
        assertThat(rig.questions).isEmpty();

        rig.serviceIs(CreateRig.PAID);
        rig.agrees = false;
        rig.model().generate();
        assertThat(rig.questions).hasSize(1);
        assertThat(rig.questions.getFirst()).contains("api.pikzels.com");
        assertThat(rig.desk.submitted).hasSize(1);

        rig.agrees = true;
        rig.model().generate();
        rig.clock.advance(Duration.ofSeconds(1));
        rig.model().generate();
        assertThat(rig.questions).hasSize(2);
        assertThat(rig.desk.submitted).hasSize(3);
        assertThat(rig.preferences.get().faceConsent()).isTrue();
    }

    @Test
    void anUnknownOutcomeIsSentAgainOnlyWithTheWord() {
        rig.serviceIs(CreateRig.PAID);
        Job job = generate(1).getFirst();
        rig.desk.tell(job.in(new JobState.Unknown(
                CreateRig.NOON,
                new Failure.OutcomeUnknown(Operation.TEXT, Optional.empty(), Optional.empty(), "broke"))));
        rig.model().take(rig.card(job), new Recovery.SendAgain());

        assertThat(rig.questions.getFirst()).contains("may have been made and charged");
        assertThat(rig.desk.submitted).hasSize(2);
        assertThat(rig.desk.settled).as("nobody asks about it again").containsExactly(job.id());
        assertThat(cards()).hasSize(1).noneMatch(card -> card.id().equals(job.id()));
    }

    @Test
    void whatWasMadeIsFetchedAgainForNothing() {
        rig.serviceIs(CreateRig.PAID);
        Job full = generate(1).getFirst();
        rig.desk.answered.add(full.id());
        for (Failure after : List.of(
                new Failure.DiskFull(home, "No space"),
                new Failure.OutputNotFetched(java.net.URI.create("https://x/y"), Optional.of(404), "Gone"),
                new Failure.Unexpected("x"))) {
            rig.desk.tell(full.in(new JobState.Failed(CreateRig.NOON, after)));
            rig.model().take(rig.card(full), new Recovery.TryAgain());
        }
        rig.model().take(rig.card(full), new Recovery.FetchAgain());

        assertThat(rig.desk.refetched).containsOnly(full.id()).hasSize(4);
        assertThat(rig.questions).isEmpty();
        assertThat(rig.desk.submitted).hasSize(1);
    }

    @Test
    void aJobOfAnotherServiceGoesBackToTheComposerInsteadOfOut() {
        Job draft = generate(1).getFirst();
        rig.desk.tell(draft.in(new JobState.Failed(CreateRig.NOON, new Failure.Unexpected("x"))));
        rig.composer().prompt().textProperty().set("something else");
        rig.serviceIs(CreateRig.PAID);
        rig.model().take(rig.card(draft), new Recovery.TryAgain());

        assertThat(rig.desk.submitted).hasSize(1);
        assertThat(rig.composer().prompt().get()).isEqualTo("An island");
        assertThat(rig.composer().slots().noticeProperty().get()).isPresent();
    }

    @Test
    void aParkedJobGoesOnOrIsGivenUp() {
        List<Job> jobs = generate(2);
        jobs.forEach(job -> rig.desk.tell(job.in(new JobState.Parked("why"))));
        rig.model().run(rig.card(jobs.get(0)), CardAction.SEND);
        rig.model().run(rig.card(jobs.get(1)), CardAction.DISCARD);

        assertThat(rig.desk.resumed).containsExactly(jobs.get(0).id());
        assertThat(rig.desk.cancelled).containsExactly(jobs.get(1).id());
        rig.desk.tell(jobs.get(1).in(new JobState.Cancelled(CreateRig.NOON, false)));
        assertThat(cards()).hasSize(1);
    }

    @Test
    void bringingBackRestoresTheWholeRecipe() {
        rig.composer().modeProperty().set(Operation.IMAGE);
        rig.composer().slots().at(Slot.SOURCE).model().file(rig.picture("source"));
        rig.composer().formatProperty().set(Format.TALL);
        rig.composer().modelProperty().set(Model.PKZ_2);
        Job job = generate(1).getFirst();
        rig.composer().modelProperty().set(Model.PKZ_4);
        rig.composer().slots().at(Slot.SOURCE).model().clear();
        rig.composer().modeProperty().set(Operation.TEXT);
        rig.composer().prompt().textProperty().set("else");

        rig.model().run(rig.card(job), CardAction.BRING_BACK);
        assertThat(rig.composer().recipeProperty().get()).isEqualTo(job.recipe());
    }

    @Test
    void aCardThatWasSentAwayStaysAwayAfterARestart() {
        Job job = generate(1).getFirst();
        Job failed = job.in(new JobState.Failed(CreateRig.NOON, new Failure.Unexpected("x")));
        rig.desk.tell(failed);
        rig.model().run(rig.card(job), CardAction.LEAVE);
        assertThat(cards()).isEmpty();

        rig.close();
        rig.memory.close();
        CreateRig again = new CreateRig(home);
        again.desk.earlier.add(failed);
        assertThat(again.model().jobs().daysProperty().get()).isEmpty();
        again.close();
    }

    @Test
    void formerSessionsComeBackGroupedByDay() {
        List<Job> today = generate(1);
        rig.close();
        CreateRig again = new CreateRig(home);
        Job old = moved(today.getFirst(), CreateRig.NOON.minus(Duration.ofDays(9)));
        Job yesterday = moved(today.getFirst(), CreateRig.NOON.minus(Duration.ofDays(1)));
        Job unsent = moved(today.getFirst(), CreateRig.NOON).in(new JobState.Cancelled(CreateRig.NOON, false));
        for (Job job : List.of(today.getFirst(), yesterday, old)) {
            Job done = job.in(new JobState.Done(CreateRig.NOON));
            again.desk.earlier.add(done);
            again.desk.outputs.put(done.id(), again.output(done, again.picture("x")));
        }
        again.desk.earlier.add(unsent);

        assertThat(again.model().jobs().daysProperty().get())
                .extracting(Day::title)
                .containsExactly("Today", "Yesterday", "Friday, 13 November");
        again.close();
    }

    private static Job moved(Job job, Instant created) {
        return new Job(
                java.util.UUID.randomUUID(),
                job.recipe(),
                job.service(),
                1,
                1,
                job.folder(),
                created,
                false,
                job.state());
    }

    @Test
    void onlySixtyCardsAreKeptAndNoneThatRuns() {
        List<Job> first = generate(10);
        for (int run = 0; run < 6; run++) {
            rig.clock.advance(Duration.ofSeconds(1));
            generate(10).forEach(job -> rig.finish(job, 0.5f));
        }
        rig.clock.advance(Duration.ofSeconds(1));
        generate(1);

        assertThat(cards()).hasSize(JobsModel.SHOWN);
        assertThat(cards())
                .extracting(JobCardModel::id)
                .containsAll(first.stream().map(Job::id).toList());
    }

    @Test
    void aLongLineShowsNoMoreCardsThanAPersonCanLookThrough() {
        for (int run = 0; run < 30; run++) {
            rig.clock.advance(Duration.ofSeconds(1));
            generate(10);
        }
        assertThat(cards()).hasSizeLessThanOrEqualTo(2 * JobsModel.SHOWN);
        Job hidden = rig.desk.submitted.getFirst();
        assertThat(cards()).extracting(JobCardModel::id).doesNotContain(hidden.id());
        rig.desk.tell(hidden.in(new JobState.Sending(CreateRig.NOON, Optional.empty())));
        assertThat(cards())
                .as("what is sent has its card")
                .extracting(JobCardModel::id)
                .contains(hidden.id());
    }

    @Test
    void theComposerComesBackAfterARestartWithoutPicturesThatAreGone() throws Exception {
        Look eva = rig.look(LookMode.PERSONA, "Eva", LookStatus.COMPLETED, 100);
        rig.composer().look(LookMode.PERSONA).choose(eva);
        rig.composer().modeProperty().set(Operation.EDIT);
        rig.composer().prompt().textProperty().set("Make it night");
        rig.composer().count().set(3);
        rig.composer().modelProperty().set(Model.PKZ_4);
        rig.composer().slots().at(Slot.SOURCE).model().file(rig.picture("source"));
        Path lost = rig.picture("mask");
        rig.composer().slots().at(Slot.MASK).model().file(lost);
        rig.close();
        rig.memory.close();
        Files.delete(lost);

        CreateRig again = new CreateRig(home);
        again.looks.add(eva);
        ComposerModel composer = again.composer();
        assertThat(composer.modeProperty().get()).isEqualTo(Operation.EDIT);
        assertThat(composer.prompt().get()).isEqualTo("Make it night");
        assertThat(composer.count().get()).isEqualTo(3);
        assertThat(composer.modelProperty().get()).isEqualTo(Model.PKZ_4);
        assertThat(composer.look(LookMode.PERSONA).currentProperty().get()).contains(eva);
        assertThat(composer.recipeProperty().get().pictures()).containsOnlyKeys(Slot.SOURCE);
        again.close();
    }

    @Test
    void aPictureFromElsewhereOpensAModeThatTakesIt() {
        rig.model().use(Slot.TARGET, rig.picture("a"));
        assertThat(rig.composer().modeProperty().get()).isEqualTo(Operation.FACE_SWAP);
        rig.model().use(Slot.SOURCE, rig.picture("b"));
        assertThat(rig.composer().modeProperty().get()).isEqualTo(Operation.IMAGE);
        rig.composer().modeProperty().set(Operation.EDIT);
        rig.model().use(Slot.SOURCE, rig.picture("c"));
        assertThat(rig.composer().modeProperty().get()).isEqualTo(Operation.EDIT);
        assertThat(rig.desk.submitted).isEmpty();
    }

    @Test
    void variationsStartFromTheThumbnailAndItsPrompt() {
        Job job = generate(1).getFirst();
        rig.finish(job, 0.5f);
        rig.composer().prompt().textProperty().set("else");
        rig.model().variations(rig.card(job).outputProperty().get().orElseThrow());

        assertThat(rig.composer().modeProperty().get()).isEqualTo(Operation.IMAGE);
        assertThat(rig.composer().prompt().get()).isEqualTo("An island");
        assertThat(rig.composer().recipeProperty().get().pictures()).containsOnlyKeys(Slot.SOURCE);
        assertThat(rig.desk.submitted).hasSize(1);
    }

    @Test
    void editingStartsFromTheThumbnailAndKeepsWhatIsTypedAndPainted() {
        Job job = generate(1).getFirst();
        rig.finish(job, 0.5f);
        rig.composer().slots().at(Slot.MASK).model().file(rig.picture("mask"));
        rig.composer().prompt().textProperty().set("Make it brighter");
        rig.model().edit(rig.card(job).outputProperty().get().orElseThrow());

        assertThat(rig.composer().modeProperty().get()).isEqualTo(Operation.EDIT);
        assertThat(rig.composer().prompt().get()).isEqualTo("Make it brighter");
        assertThat(rig.composer().recipeProperty().get().pictures()).containsOnlyKeys(Slot.SOURCE, Slot.MASK);
        assertThat(rig.desk.submitted).hasSize(1);
    }

    @Test
    void scoringShowsOnTheCardAndIsAskedForOnceAtATime() {
        Job job = generate(1).getFirst();
        rig.finish(job, 0.5f);
        JobCardModel card = rig.card(job);
        ResultActions actions = rig.model().results(card);
        actions.score(card.outputProperty().get().orElseThrow(), outcome -> {});
        actions.score(card.outputProperty().get().orElseThrow(), outcome -> {});
        assertThat(card.scoringProperty().get()).isTrue();
        assertThat(rig.results.scores).hasSize(1);

        ScoreAnswer answer = new ScoreAnswer(74, Map.of("clarity", 80.0), Optional.of("Bigger words"), "r");
        rig.results.scores.getFirst().accept(Outcome.done(answer));
        assertThat(card.scoringProperty().get()).isFalse();
        assertThat(card.scoreProperty().get()).contains(new CardScore(74, Optional.of(answer)));
    }

    private JobCardModel scoredCard() {
        Job job = generate(1).getFirst();
        rig.finish(job, 0.5f);
        JobCardModel card = rig.card(job);
        rig.model().results(card).score(card.outputProperty().get().orElseThrow(), outcome -> {});
        return card;
    }

    private void failScore(Failure failure) {
        rig.results.scores.getLast().accept(Outcome.failed(failure));
    }

    private static Failure.Api refusal(String code, int status) {
        return new Failure.Api(code, status, Optional.of("r-1"), List.of(), "said", Optional.empty());
    }

    @Test
    void aScoreThatFailsStandsOnTheCardWithItsWaysOutAndPrice() {
        rig.results.prices = Optional.of(Prices.PUBLISHED);
        JobCardModel card = scoredCard();
        rig.clock.advance(Duration.ofSeconds(61));
        failScore(refusal("SCORING_TIMEOUT", 504));

        Setback why = card.scoreFailureProperty().get().orElseThrow();
        assertThat(why.said().cause()).contains("61 seconds");
        assertThat(why.said().ways()).extracting(Way::label).containsExactly("Try again · about $0.03", "Leave it");
        assertThat(rig.shownFailures).isEmpty();
        assertThat(card.scoringProperty().get()).isFalse();
        assertThat(card.scoreProperty().get()).isEmpty();
        assertThat(rig.results.scores).hasSize(1);
    }

    @Test
    void aFailedScoreIsAskedAgainByHandAndCanBeLeft() {
        JobCardModel card = scoredCard();
        failScore(refusal("GENERATION_FAILED", 500));
        rig.model().takeScoreWay(card, new Recovery.TryAgain());
        assertThat(rig.results.scores).hasSize(2);
        assertThat(card.scoreFailureProperty().get()).isEmpty();

        failScore(refusal("GENERATION_FAILED", 500));
        rig.model().takeScoreWay(card, new Recovery.Leave());
        assertThat(card.scoreFailureProperty().get()).isEmpty();
        assertThat(rig.results.scores).hasSize(2);
    }

    @Test
    void aPictureThatWasRefusedIsMendedAndScoredAtThePriceOnTheButton() {
        rig.results.prices = Optional.of(Prices.PUBLISHED);
        JobCardModel card = scoredCard();
        failScore(refusal("INVALID_IMAGE", 400));
        assertThat(scoreWays(card))
                .containsExactly("Repair the picture · about $0.03", "Shrink the picture · about $0.03", "Leave it");
        rig.model().takeScoreWay(card, new Recovery.RepairPicture(Slot.SCORED));
        failScore(refusal("IMAGE_TOO_LARGE", 413));
        rig.model().takeScoreWay(card, new Recovery.ShrinkPicture(Slot.SCORED));

        assertThat(rig.results.pictures)
                .containsExactly(ScoredPicture.AS_IT_IS, ScoredPicture.REPAIRED, ScoredPicture.SHRUNK);
        assertThat(rig.questions).isEmpty();
    }

    @Test
    void whereNothingElseLeadsOnTheDetailsOfAScoreCanBeCopied() {
        JobCardModel card = scoredCard();
        failScore(refusal("CONTENT_POLICY", 400));
        assertThat(scoreWays(card)).containsExactly("Copy the details", "Leave it");
        rig.model().takeScoreWay(card, new Recovery.CopyDetails());
        assertThat(rig.copied).singleElement().asString().contains("CONTENT_POLICY");
    }

    @Test
    void aScoreThatFailsIsNotedForOneWhoIsElsewhere() {
        scoredCard();
        failScore(refusal("GENERATION_FAILED", 500));
        assertThat(rig.noted).containsExactly(refusal("GENERATION_FAILED", 500));
    }

    private static List<String> scoreWays(JobCardModel card) {
        return card.scoreFailureProperty().get().orElseThrow().said().ways().stream()
                .map(Way::label)
                .toList();
    }

    @Test
    void aScoreOfUnknownOutcomeIsSentAgainOnlyAfterAQuestion() {
        rig.results.prices = Optional.of(Prices.PUBLISHED);
        rig.agrees = false;
        JobCardModel card = scoredCard();
        failScore(new Failure.OutcomeUnknown(Operation.SCORE, Optional.empty(), Optional.empty(), "Cut off."));
        rig.model().takeScoreWay(card, new Recovery.SendAgain());
        assertThat(rig.questions).hasSize(1).first().asString().contains("$0.03");
        assertThat(rig.results.scores).hasSize(1);

        rig.agrees = true;
        rig.model().takeScoreWay(card, new Recovery.SendAgain());
        assertThat(rig.results.scores).hasSize(2);
    }

    @Test
    void anotherPriceIsReadBeforeAScoreIsAskedAgain() {
        JobCardModel card = scoredCard();
        failScore(refusal("GENERATION_FAILED", 500));
        rig.results.prices = Optional.of(Prices.PUBLISHED);
        rig.model().takeScoreWay(card, new Recovery.TryAgain());

        assertThat(rig.results.scores).hasSize(1);
        Setback why = card.scoreFailureProperty().get().orElseThrow();
        assertThat(why.said().ways().getFirst().label()).isEqualTo("Try again · about $0.03");
        rig.model().takeScoreWay(card, new Recovery.TryAgain());
        assertThat(rig.results.scores).hasSize(2);
    }

    @Test
    void aScoreWaitsInItsPlaceForWhatConcernsTheWholeAccountAndIsAskedAgainByAPress() {
        JobCardModel card = scoredCard();
        failScore(refusal("INSUFFICIENT_CREDITS", 402));

        assertThat(rig.shownTroubles).as("the hold tells of it, once").isEmpty();
        Setback why = card.scoreFailureProperty().get().orElseThrow();
        assertThat(why.said().ways())
                .extracting(Way::recovery)
                .containsExactly(new Recovery.TryAgain(), new Recovery.Leave());
        assertThat(rig.results.scores).hasSize(1);
        rig.model().takeScoreWay(card, new Recovery.TryAgain());
        assertThat(rig.results.scores).hasSize(2);
    }
}
