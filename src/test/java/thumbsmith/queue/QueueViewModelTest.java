package thumbsmith.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.job.BudgetGuard.Crossing;
import thumbsmith.job.BudgetGuard.Period;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Progress;
import thumbsmith.job.StepOf;
import thumbsmith.queue.QueueViewModel.State;
import thumbsmith.ui.Work;

class QueueViewModelTest {
    private static final JobState SENT =
            new JobState.Sending(FakeQueue.NOON.minusSeconds(12), Optional.of(FakeQueue.NOON.minusSeconds(12)));

    @TempDir
    Path folder;

    private QueueRig rig;
    private FakeQueue queue;

    @BeforeEach
    void open() {
        rig = new QueueRig(folder);
        queue = rig.queue;
    }

    @Test
    void jobsStandInTheirSectionsAndInLine() {
        queue.add("lost", unknown());
        queue.add("runs", SENT);
        queue.add("left", new JobState.Parked("The program ended before this was sent."));
        queue.add("second", new JobState.Waiting());
        queue.add("held", new JobState.Parked("Waits.", Optional.of(new Failure.Offline("host", "why"))));
        queue.add("paused", new JobState.Parked("Paused.", Optional.empty(), true));
        queue.add("made", new JobState.Done(FakeQueue.NOON));
        Job first = queue.add("first", new JobState.Waiting());
        queue.tell(first.ranked(0));
        QueueViewModel model = rig.model();

        assertThat(model.rows().stream()
                        .filter(QueueRow.Heading.class::isInstance)
                        .map(QueueRow::section))
                .containsExactly(Section.values());
        assertThat(QueueRig.prompts(model, Section.WAITING)).containsExactly("first", "second");
        assertThat(card(model, "first").state()).isEqualTo("Next in line");
        assertThat(card(model, "second").state()).isEqualTo("Place 2 in line");
        assertThat(model.summaryProperty().get()).isEqualTo("1 running · 2 waiting · about $0.26");
        assertThat(model.headingDeed(Section.LEFT)).contains("Send them · about $0.13");
    }

    @Test
    void anEmptyQueueSaysSoAndFillsAsJobsCome() {
        QueueViewModel model = rig.model();
        assertThat(model.stateProperty().get()).isEqualTo(State.EMPTY);

        queue.add("one", new JobState.Waiting());
        assertThat(model.stateProperty().get()).isEqualTo(State.FILLED);
    }

    @Test
    void aStepOfAChainSaysWhichOneItIs() {
        Job job = queue.add("runs", SENT);
        rig.steps.put(job.id(), new StepOf(2, 3));

        assertThat(card(rig.model(), "runs").facts()).startsWith("Step 2 of 3 · Text · pkz 4.5");
    }

    @Test
    void aRunningJobTellsTimeAndWhatIsLeft() {
        queue.add("runs", SENT);
        QueueCard card = card(rig.model(), "runs");

        assertThat(card.state()).isEqualTo("Working 0:12");
        assertThat(card.detail()).isEqualTo("About 0:08 left");
        assertThat(card.bar()).contains(0.6);
    }

    @Test
    void aJobThatWasTurnedAwayTellsWhenItIsAskedAgain() {
        Job job = queue.add("busy", new JobState.Waiting());
        queue.progress.put(job.id(), new Progress.Backoff(FakeQueue.NOON.plusSeconds(9)));

        assertThat(card(rig.model(), "busy").detail()).isEqualTo("The service is busy: asked again in 0:09.");
    }

    @Test
    void whatWasMadeAndNotFetchedNeedsAWordWithItsHours() {
        Job job = queue.add("made", new JobState.Failed(FakeQueue.NOON, lostOutput()));
        queue.answers.put(job.id(), FakeQueue.NOON.minus(Duration.ofHours(5)));
        QueueViewModel model = rig.model();

        assertThat(QueueRig.prompts(model, Section.NEEDS_YOU)).containsExactly("made");
        assertThat(card(model, "made").detail()).startsWith("19 h left to fetch it.");
        model.run(job.id(), QueueAction.FETCH);
        assertThat(queue.orders).containsExactly("again made");
    }

    @Test
    void afterItsDayAnOutputIsSaidToBeLost() {
        Job job = queue.add("made", new JobState.Failed(FakeQueue.NOON, lostOutput()));
        queue.answers.put(job.id(), FakeQueue.NOON.minus(Duration.ofHours(25)));
        QueueViewModel model = rig.model();

        assertThat(QueueRig.prompts(model, Section.LATELY)).containsExactly("made");
        assertThat(card(model, "made").detail()).isEqualTo("Its 24 hours are over.");
    }

    @Test
    void anUnknownOutcomeIsSentAgainOnlyAtAWordThatNamesThePrice() {
        Job job = queue.add("lost", unknown());
        QueueViewModel model = rig.model();
        assertThat(card(model, "lost").buttons())
                .extracting(QueueCard.Offered::label)
                .containsExactly("Send again · about $0.13 (may be charged twice)", "Give up");

        rig.agrees = false;
        model.run(job.id(), QueueAction.RESEND);
        assertThat(queue.orders).isEmpty();
        rig.agrees = true;
        model.run(job.id(), QueueAction.RESEND);
        assertThat(queue.orders).containsExactly("RESEND lost");
        assertThat(rig.questions).hasSize(2).allSatisfy(it -> assertThat(it).contains("about $0.13 more"));
        assertThat(QueueRig.prompts(model, Section.LATELY)).containsExactly("lost");
    }

    @Test
    void givingUpAsksNothing() {
        Job job = queue.add("lost", unknown());
        rig.model().run(job.id(), QueueAction.GIVE_UP);

        assertThat(queue.orders).containsExactly("DISCARD lost");
        assertThat(rig.questions).isEmpty();
    }

    @Test
    void aPressThatComesTwiceOrdersOnce() {
        List<Runnable> later = new ArrayList<>();
        Job job = queue.add("failed", new JobState.Failed(FakeQueue.NOON, new Failure.Unexpected("why")));
        QueueViewModel model = rig.model(new Work(Runnable::run, later::add, Runnable::run));
        later.forEach(Runnable::run);
        later.clear();

        model.run(job.id(), QueueAction.AGAIN);
        model.run(job.id(), QueueAction.AGAIN);
        while (!later.isEmpty()) later.removeFirst().run();
        assertThat(queue.orders).containsExactly("submit 1");
    }

    @Test
    void runningAgainIsForTheServiceThatItsPriceWasShownFor() {
        Job job = queue.add("made", new JobState.Done(FakeQueue.NOON));
        QueueViewModel model = rig.model();
        queue.choose(Service.EMBEDDED);
        model.run(job.id(), QueueAction.AGAIN);

        assertThat(queue.orders).isEmpty();
        assertThat(rig.failures).hasSize(1);
    }

    @Test
    void aBudgetThatWouldBeCrossedIsAskedAbout() {
        Job job = queue.add("made", new JobState.Done(FakeQueue.NOON));
        queue.crossing = Optional.of(new Crossing(
                Period.DAY,
                new java.math.BigDecimal("1.00"),
                new java.math.BigDecimal("0.95"),
                new java.math.BigDecimal("0.13")));
        rig.agrees = false;
        rig.model().run(job.id(), QueueAction.AGAIN);

        assertThat(rig.questions).hasSize(1);
        assertThat(queue.orders).isEmpty();
    }

    @Test
    void whatFailedLeadsToItsCardOnCreateOrBringsTheRecipe() {
        Job job = queue.add("failed", new JobState.Failed(FakeQueue.NOON, new Failure.Unexpected("why")));
        QueueViewModel model = rig.model();
        rig.hasCard = true;
        model.run(job.id(), QueueAction.WAYS);
        assertThat(rig.changed).isEmpty();
        rig.hasCard = false;
        model.run(job.id(), QueueAction.WAYS);
        model.run(job.id(), QueueAction.CHANGE);
        assertThat(rig.changed).containsExactly(job.recipe(), job.recipe());
    }

    @Test
    void oneIsPausedAndGoesOn() {
        Job job = queue.add("one", new JobState.Waiting());
        QueueViewModel model = rig.model();
        model.run(job.id(), QueueAction.PAUSE);
        assertThat(QueueRig.prompts(model, Section.PAUSED)).containsExactly("one");
        model.run(job.id(), QueueAction.RESUME);
        assertThat(QueueRig.prompts(model, Section.WAITING)).containsExactly("one");
    }

    @Test
    void allArePausedAndTheHeadSaysSo() {
        queue.add("one", new JobState.Waiting());
        queue.add("left", new JobState.Parked("Ended."));
        QueueViewModel model = rig.model();
        model.togglePaused();

        assertThat(queue.paused).isTrue();
        assertThat(model.pausedProperty().get()).isTrue();
        assertThat(model.summaryProperty().get()).startsWith("Paused · ");
        assertThat(model.pauseWords()).isEqualTo("Resume all · about $0.13");
        assertThat(card(model, "one").detail()).isEqualTo("The queue is paused.");
        model.togglePaused();
        assertThat(queue.paused).isFalse();
    }

    @Test
    void pickedOnesMoveTogether() {
        for (String prompt : List.of("a", "b", "c", "d", "e")) queue.add(prompt, new JobState.Waiting());
        QueueViewModel model = rig.model();
        model.picks().only(id("c"));
        model.picks().extendTo(id("d"));

        model.picked().up();
        assertThat(QueueRig.prompts(model, Section.WAITING)).containsExactly("a", "c", "d", "b", "e");
        model.picked().toEnd();
        assertThat(QueueRig.prompts(model, Section.WAITING)).containsExactly("a", "b", "e", "c", "d");
        model.picked().toTop();
        assertThat(QueueRig.prompts(model, Section.WAITING)).containsExactly("c", "d", "a", "b", "e");
        model.picked().down();
        assertThat(QueueRig.prompts(model, Section.WAITING)).containsExactly("a", "c", "d", "b", "e");
        model.picked().to(5);
        assertThat(queue.orders).last().isEqualTo("move c,d before nothing");
        assertThat(model.picks().stateProperty().get().picked()).containsExactlyInAnyOrder(id("c"), id("d"));
    }

    @Test
    void cancelledUnsentOnesAreAskedForAgainAtTheirPlaces() {
        for (String prompt : List.of("a", "b", "c", "d")) queue.add(prompt, new JobState.Waiting());
        QueueViewModel model = rig.model();
        model.picks().only(id("b"));
        model.picks().extendTo(id("c"));
        model.picked().cancel();
        assertThat(QueueRig.prompts(model, Section.WAITING)).containsExactly("a", "d");
        assertThat(model.undoProperty().get()).contains("2 thumbnails were taken out of line. Nothing was sent.");
        assertThat(rig.questions).isEmpty();

        model.putBack();
        assertThat(QueueRig.prompts(model, Section.WAITING)).containsExactly("a", "b", "c", "d");
        assertThat(model.undoProperty().get()).isEmpty();
    }

    @Test
    void whatLeftMeanwhileIsNotPutBack() {
        Job one = queue.add("a", new JobState.Waiting());
        QueueViewModel model = rig.model();
        queue.jobs.put(one.id(), one.in(SENT));
        model.run(one.id(), QueueAction.CANCEL);
        queue.tell(one.cancelling().in(new JobState.Cancelled(FakeQueue.NOON, true)));

        assertThat(model.undoProperty().get()).isEmpty();
    }

    @Test
    void cancellingAllSaysWhatMayStillBeCharged() {
        queue.add("runs", SENT);
        queue.add("waits", new JobState.Waiting());
        QueueViewModel model = rig.model();
        rig.agrees = false;
        model.cancelAll();
        assertThat(rig.questions.getFirst())
                .startsWith("Cancel 2 thumbnails? One is with the service: about $0.13 may still be charged.");
        assertThat(queue.orders).isEmpty();

        rig.agrees = true;
        model.cancelWaiting();
        assertThat(rig.questions.getLast()).contains("nothing is charged");
        assertThat(queue.orders).containsExactly("cancel waits");
    }

    @Test
    void manyChangesAtOnceMakeOneArrangement() {
        List<Runnable> front = new ArrayList<>();
        QueueViewModel model = rig.model(new Work(front::add, Runnable::run, Runnable::run));
        front.forEach(Runnable::run);
        front.clear();
        AtomicInteger changes = new AtomicInteger();
        model.rows().addListener((javafx.collections.ListChangeListener<QueueRow>) change -> changes.incrementAndGet());

        for (int i = 0; i < 10_000; i++) queue.add("w" + i, new JobState.Waiting());
        assertThat(front).hasSize(1);
        front.getFirst().run();
        assertThat(changes).hasValue(1);
        assertThat(model.rows()).hasSize(10_001);
    }

    @Test
    void oneThatIsSentLeavesTheRowsOfTheOthersAlone() {
        for (int i = 0; i < 100; i++) queue.add("w" + i, new JobState.Waiting());
        QueueViewModel model = rig.model();
        List<Integer> touched = new ArrayList<>();
        model.rows().addListener((javafx.collections.ListChangeListener<QueueRow>) change -> {
            while (change.next()) touched.add(change.getAddedSize() + change.getRemovedSize());
        });
        queue.tell(queue.jobs.get(id("w0")).in(SENT));

        assertThat(touched.stream().mapToInt(Integer::intValue).sum()).isLessThan(10);
    }

    @Test
    void onlyTheLastFiftyThatAreOverStay() {
        QueueViewModel model = rig.model();
        for (int i = 0; i < 60; i++) queue.add("d" + i, new JobState.Done(FakeQueue.NOON.plusSeconds(i)));

        assertThat(QueueRig.prompts(model, Section.LATELY)).hasSize(50).startsWith("d59");
    }

    @Test
    void concurrencyAndGoingOnAreRememberedChoices() {
        QueueViewModel model = rig.model();
        model.setConcurrency(3);
        model.setGoOnByItself(true);
        model.setTellWhenDone(false);

        assertThat(rig.preferences.get().concurrency()).isEqualTo(3);
        assertThat(rig.preferences.get().goOnByItself()).isTrue();
        assertThat(rig.preferences.get().tellWhenDone()).isFalse();
        assertThat(model.chosenProperty().get().concurrency()).isEqualTo(3);
    }

    @Test
    void aClosedScreenHearsNothingMore() {
        queue.add("runs", SENT);
        QueueViewModel model = rig.model();
        assertThat(rig.ticks).hasSize(1);
        model.close();
        assertThat(queue.listeners).isEmpty();
        assertThat(rig.ticks).isEmpty();
    }

    private UUID id(String prompt) {
        return queue.jobs.values().stream()
                .filter(job -> job.recipe().prompt().equals(prompt))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .id();
    }

    private QueueCard card(QueueViewModel model, String prompt) {
        return model.card(id(prompt)).orElseThrow();
    }

    private static JobState unknown() {
        return new JobState.Unknown(
                FakeQueue.NOON,
                new Failure.OutcomeUnknown(Operation.TEXT, Optional.empty(), Optional.empty(), "It broke off."));
    }

    private static Failure lostOutput() {
        return new Failure.OutputNotFetched(
                java.net.URI.create("https://host.example/a.png"), Optional.of(503), "It did not answer.");
    }
}
