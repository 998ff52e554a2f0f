package thumbsmith.library;

import static org.assertj.core.api.Assertions.assertThat;
import static thumbsmith.library.Samples.NOON;
import static thumbsmith.library.Samples.made;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Job;
import thumbsmith.job.JobListener;
import thumbsmith.job.JobState;
import thumbsmith.job.Output;
import thumbsmith.library.LibraryViewModel.State;
import thumbsmith.ui.CopyingDesktop;
import thumbsmith.ui.ScoreAsker;
import thumbsmith.ui.Work;

class LibraryViewModelTest {
    private final FakeJournal journal = new FakeJournal();
    private final List<JobListener> listeners = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final FakeResultActions actions = new FakeResultActions();
    private final CopyingDesktop desktop = new CopyingDesktop();

    private LibraryViewModel model(Work work) {
        return new LibraryViewModel(
                journal,
                listener -> {
                    listeners.add(listener);
                    return () -> listeners.remove(listener);
                },
                actions,
                new ScoreAsker(
                        actions,
                        it -> failures.add(it.failure()),
                        (way, trouble) -> false,
                        (title, sentence, yes, no) -> true,
                        desktop::copyText,
                        Clock.fixed(NOON, ZoneOffset.UTC)),
                desktop,
                work,
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private LibraryViewModel filled(String... prompts) {
        for (int i = 0; i < prompts.length; i++) {
            journal.outputs.add(made(prompts[i], NOON.minus(Duration.ofMinutes(i))));
        }
        LibraryViewModel model = model(Work.inline());
        model.setColumns(2);
        return model;
    }

    private static List<String> prompts(LibraryViewModel model) {
        return model.rows().stream()
                .filter(Row.Tiles.class::isInstance)
                .flatMap(row -> ((Row.Tiles) row).outputs().stream())
                .map(output -> output.recipe().prompt())
                .toList();
    }

    @Test
    void anEmptyLibrarySaysSo() {
        assertThat(filled().stateProperty().get()).isEqualTo(State.EMPTY);
    }

    @Test
    void isLoadingUntilTheJournalHasAnswered() {
        ArrayDeque<Runnable> later = new ArrayDeque<>();
        LibraryViewModel model = model(new Work(Runnable::run, later::add, Runnable::run));
        model.setColumns(3);
        assertThat(model.stateProperty().get()).isEqualTo(State.LOADING);

        later.remove().run();
        assertThat(model.stateProperty().get()).isEqualTo(State.EMPTY);
    }

    @Test
    void aJournalThatCannotBeReadIsAFailureThatCanBeTriedAgain() {
        journal.broken = true;
        LibraryViewModel model = filled("island");
        assertThat(model.stateProperty().get()).isEqualTo(State.FAILED);

        journal.broken = false;
        model.reload();
        assertThat(model.stateProperty().get()).isEqualTo(State.FILLED);
    }

    @Test
    void aFinishedJobStandsFirstAtOnce() {
        LibraryViewModel model = filled("old");
        Output fresh = made("fresh", NOON.plusSeconds(5));
        listeners.getFirst().finished(job(fresh), fresh);

        assertThat(prompts(model)).containsExactly("fresh", "old");
        assertThat(model.count()).isEqualTo("2 thumbnails");
    }

    @Test
    void aResultThatArrivesWhileReadingIsNotLost() {
        ArrayDeque<Runnable> later = new ArrayDeque<>();
        LibraryViewModel model = model(new Work(Runnable::run, later::add, Runnable::run));
        Output fresh = made("fresh", NOON);
        journal.outputs.add(fresh);
        listeners.getFirst().finished(job(fresh), fresh);
        while (!later.isEmpty()) later.remove().run();

        assertThat(prompts(model)).containsExactly("fresh");
    }

    @Test
    void searchNarrowsAndIsCleared() {
        LibraryViewModel model = filled("red island", "blue car", "red car");
        model.queryProperty().set("CAR red");
        assertThat(prompts(model)).containsExactly("red car");
        assertThat(model.count()).isEqualTo("1 of 3");

        model.queryProperty().set("submarine");
        assertThat(model.stateProperty().get()).isEqualTo(State.NOTHING_FOUND);

        model.clearSearch();
        assertThat(prompts(model)).hasSize(3);
    }

    @Test
    void arrowKeysWalkThroughTheRowsAndStopAtTheEnds() {
        LibraryViewModel model = filled("a", "b", "c", "d", "e");
        assertThat(walk(model, Step.DOWN)).isEqualTo("a");
        assertThat(walk(model, Step.RIGHT)).isEqualTo("b");
        assertThat(walk(model, Step.DOWN)).isEqualTo("d");
        assertThat(walk(model, Step.DOWN)).isEqualTo("e");
        assertThat(walk(model, Step.RIGHT)).isEqualTo("e");
        assertThat(walk(model, Step.LEFT)).isEqualTo("d");
        assertThat(walk(model, Step.FIRST)).isEqualTo("a");
        assertThat(walk(model, Step.UP)).isEqualTo("a");
        assertThat(walk(model, Step.LAST)).isEqualTo("e");
    }

    private static String walk(LibraryViewModel model, Step step) {
        model.step(step);
        return model.chosenProperty().get().orElseThrow().recipe().prompt();
    }

    @Test
    void turnsPagesWhileOpenAndKeepsThePlaceForTheWayBack() {
        LibraryViewModel model = filled("a", "b", "c");
        model.step(Step.FIRST);
        model.openChosen();
        assertThat(model.canTurn(-1)).isFalse();
        model.turn(-1);
        model.turn(1);
        assertThat(model.openedProperty().get().orElseThrow().recipe().prompt()).isEqualTo("b");

        model.closeLarge();
        assertThat(model.openedProperty().get()).isEmpty();
        assertThat(model.chosenProperty().get().orElseThrow().recipe().prompt()).isEqualTo("b");
    }

    @Test
    void aChosenTileThatIsSearchedAwayIsNoLongerChosen() {
        LibraryViewModel model = filled("a", "b");
        model.step(Step.FIRST);
        model.queryProperty().set("b");
        assertThat(model.chosenProperty().get()).isEmpty();
    }

    @Test
    void aScoreIsReadBackIntoWhatIsOpen() {
        LibraryViewModel model = filled("a");
        model.step(Step.FIRST);
        model.openChosen();
        Output before = journal.outputs.getFirst();
        journal.outputs.set(0, scored(before, 78));
        model.actions().score(before, outcome -> {});
        actions.scores.getFirst().accept(Outcome.done(new ScoreAnswer(78, Map.of(), Optional.empty(), "id")));

        Output opened = model.openedProperty().get().orElseThrow();
        assertThat(opened.score()).contains(78.0);
        assertThat(model.facts(opened)).contains(new Fact("Score", "78 of 100", false));
    }

    @Test
    void aFailedScoreOfAnOpenThumbnailStandsBesideItUntilItIsLeft() {
        LibraryViewModel model = filled("a");
        Output output = journal.outputs.getFirst();
        model.open(output);
        model.actions().score(output, outcome -> {});
        assertThat(model.scores().isAsking(output)).isTrue();
        actions.scores.getFirst().accept(Outcome.failed(new Failure.Unexpected("No.")));

        assertThat(failures).isEmpty();
        assertThat(model.scores().isAsking(output)).isFalse();
        assertThat(model.scores().failure(output)).isPresent();
        model.takeScoreWay(new Recovery.TryAgain());
        assertThat(actions.scores).hasSize(2);
        actions.scores.get(1).accept(Outcome.failed(new Failure.Unexpected("No.")));
        model.takeScoreWay(new Recovery.Leave());
        assertThat(model.scores().failure(output)).isEmpty();
        assertThat(actions.scores).hasSize(2);
    }

    @Test
    void aFailedScoreOfATileIsToldInADialogAndStandsThereWhenTheThumbnailIsOpened() {
        LibraryViewModel model = filled("a");
        Failure failure = new Failure.Unexpected("No.");
        model.actions().score(journal.outputs.getFirst(), outcome -> {});
        actions.scores.getFirst().accept(Outcome.failed(failure));

        assertThat(failures).containsExactly(failure);
        assertThat(model.scores().failure(journal.outputs.getFirst())).isPresent();
    }

    @Test
    void whatWasCancelledIsFoundByThatWordAndByTheFilter() {
        Output kept = Samples.output(
                Samples.text("late"), NOON.minusSeconds(9), Service.EMBEDDED, Path.of("/nowhere/late.png"), true);
        LibraryViewModel model = filled("red island", "blue car");
        assertThat(model.hasCancelledProperty().get()).isFalse();
        journal.outputs.add(kept);
        model.reload();
        assertThat(model.hasCancelledProperty().get()).isTrue();

        model.queryProperty().set("cancelled");
        assertThat(prompts(model)).containsExactly("late");
        model.clearSearch();
        model.onlyCancelledProperty().set(true);
        assertThat(prompts(model)).containsExactly("late");
        assertThat(model.count()).isEqualTo("1 of 3");
        model.clearSearch();
        assertThat(prompts(model)).hasSize(3);
    }

    @Test
    void factsNameTheServiceAndWhatItCost() {
        LibraryViewModel model = filled("a");
        Output paid = Samples.output(
                Samples.text("b"), NOON, new Service("api.pikzels.com"), Path.of("/nowhere/b.png"), true);
        assertThat(model.facts(paid))
                .extracting(Fact::label, Fact::value)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Service", "api.pikzels.com"),
                        org.assertj.core.groups.Tuple.tuple("Cost", "About $0.13"),
                        org.assertj.core.groups.Tuple.tuple("Made", "22 November 2026, 12:00"),
                        org.assertj.core.groups.Tuple.tuple("Cancelled", "It came back after you cancelled"));
        assertThat(OutputWords.detail(paid)).isEqualTo("Text · pkz 4.5 · $0.13");
    }

    @Test
    void aFaceSwapWithoutWordsIsCalledByItsOperation() {
        assertThat(thumbsmith.ui.Names.of(Samples.faceSwap())).isEqualTo("Face swap");
    }

    @Test
    void stopsListeningWhenClosed() {
        LibraryViewModel model = filled();
        model.close();
        assertThat(listeners).isEmpty();
    }

    private static Output scored(Output it, double score) {
        return new Output(
                it.id(),
                it.recipe(),
                it.service(),
                it.file(),
                it.width(),
                it.height(),
                it.bytes(),
                it.requestId(),
                it.cost(),
                it.listPrice(),
                it.seconds(),
                it.made(),
                it.cancelled(),
                Optional.of(score));
    }

    private static Job job(Output output) {
        return new Job(
                output.id(),
                output.recipe(),
                output.service(),
                1,
                1,
                output.file().getParent(),
                NOON,
                false,
                new JobState.Done(NOON));
    }
}
