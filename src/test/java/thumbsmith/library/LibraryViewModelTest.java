package thumbsmith.library;

import static org.assertj.core.api.Assertions.assertThat;
import static thumbsmith.library.Samples.NOON;
import static thumbsmith.library.Samples.made;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Output;
import thumbsmith.library.LibraryViewModel.State;
import thumbsmith.ui.Work;

class LibraryViewModelTest {
    private final LibraryRig rig = new LibraryRig();

    @Test
    void anEmptyLibrarySaysSo() {
        assertThat(rig.filled().stateProperty().get()).isEqualTo(State.EMPTY);
    }

    @Test
    void isLoadingUntilTheLibraryHasAnswered() {
        ArrayDeque<Runnable> later = new ArrayDeque<>();
        LibraryViewModel model = rig.model(new Work(Runnable::run, later::add, Runnable::run));
        assertThat(model.stateProperty().get()).isEqualTo(State.LOADING);
        while (!later.isEmpty()) later.remove().run();
        assertThat(model.stateProperty().get()).isEqualTo(State.EMPTY);
    }

    @Test
    void aLibraryThatCannotBeReadIsAFailureThatCanBeTriedAgain() {
        rig.library.setBroken(true);
        LibraryViewModel model = rig.model(Work.inline());
        assertThat(model.stateProperty().get()).isEqualTo(State.FAILED);

        rig.library.setBroken(false);
        rig.library.add(made("island", NOON));
        model.reload();
        assertThat(model.stateProperty().get()).isEqualTo(State.FILLED);
    }

    @Test
    void atTheTopAFinishedJobStandsFirstAtOnce() {
        LibraryViewModel model = rig.filled("old");
        rig.finish(made("fresh", NOON.plusSeconds(5)));
        assertThat(rig.prompts(model)).containsExactly("fresh", "old");
        assertThat(model.count()).isEqualTo("2 thumbnails");
    }

    @Test
    void furtherDownWhatArrivesWaitsSoThatNothingMoves() {
        LibraryViewModel model = rig.filled("old");
        model.arrivals().setAtTop(false);
        rig.finish(made("fresh", NOON.plusSeconds(5)));
        assertThat(rig.prompts(model)).containsExactly("old");
        assertThat(model.arrivals().waitingProperty().get()).isEqualTo(1);

        model.arrivals().setAtTop(true);
        assertThat(rig.prompts(model)).containsExactly("fresh", "old");
        assertThat(model.arrivals().waitingProperty().get()).isZero();
    }

    @Test
    void ofSeveralSearchesTheLatestCounts() {
        ArrayDeque<Runnable> later = new ArrayDeque<>();
        rig.filled("red island", "blue car").close();
        LibraryViewModel model = rig.model(new Work(Runnable::run, later::add, Runnable::run));
        model.filter().wordsProperty().set("island");
        model.filter().wordsProperty().set("car");
        while (!later.isEmpty()) later.removeLast().run();
        assertThat(rig.prompts(model)).containsExactly("blue car");
    }

    @Test
    void onlyPagesAroundWhatIsInSightAreRead() {
        String[] prompts = new String[300];
        for (int i = 0; i < prompts.length; i++) prompts[i] = "p" + i;
        LibraryViewModel model = rig.filled(prompts);
        model.inSight(100, 110);
        assertThat(model.items().get(model.finds().at(95))).isPresent();
        assertThat(model.items().get(model.finds().at(119))).isPresent();
        assertThat(model.items().get(model.finds().at(89))).isEmpty();
        assertThat(model.items().get(model.finds().at(120))).isEmpty();
        int reads = rig.library.reads();
        model.inSight(100, 110);
        assertThat(rig.library.reads()).isEqualTo(reads);
    }

    @Test
    void whileOnePageIsReadOnlyTheLastOtherWishCounts() {
        String[] prompts = new String[300];
        for (int i = 0; i < prompts.length; i++) prompts[i] = "p" + i;
        rig.filled(prompts).close();
        ArrayDeque<Runnable> later = new ArrayDeque<>();
        LibraryViewModel model = rig.model(new Work(Runnable::run, later::add, Runnable::run));
        while (!later.isEmpty()) later.remove().run();
        for (int from = 0; from < 200; from += 10) model.inSight(from, from + 10);
        int reads = rig.library.reads();
        while (!later.isEmpty()) later.remove().run();
        assertThat(rig.library.reads()).isEqualTo(reads + 2);
        assertThat(model.items().get(model.finds().at(195))).isPresent();
    }

    @Test
    void turnsPagesWhileOpenAndKeepsThePlaceForTheWayBack() {
        LibraryViewModel model = rig.filled("a", "b", "c");
        model.open(model.finds().at(0));
        assertThat(model.canTurn(-1)).isFalse();
        model.turn(-1);
        model.turn(1);
        assertThat(model.openedProperty().get().orElseThrow().recipe().prompt()).isEqualTo("b");

        model.closeLarge();
        assertThat(model.openedProperty().get()).isEmpty();
        assertThat(model.picks().selection()).isEqualTo(Selection.only(rig.id("b")));
    }

    @Test
    void aScoreIsReadBackIntoWhatIsOpen() {
        LibraryViewModel model = rig.filled("a");
        Output before = rig.item("a").output();
        model.open(before);
        rig.library.add(scored(before, 78));
        model.actions().score(before, outcome -> {});
        rig.actions.scores.getFirst().accept(Outcome.done(new ScoreAnswer(78, Map.of(), Optional.empty(), "id")));

        Output opened = model.openedProperty().get().orElseThrow();
        assertThat(opened.score()).contains(78.0);
    }

    @Test
    void aFailedScoreOfAnOpenThumbnailStandsBesideItUntilItIsLeft() {
        LibraryViewModel model = rig.filled("a");
        Output output = rig.item("a").output();
        model.open(output);
        model.actions().score(output, outcome -> {});
        assertThat(model.scores().isAsking(output)).isTrue();
        rig.actions.scores.getFirst().accept(Outcome.failed(new Failure.Unexpected("No.")));

        assertThat(rig.failures).isEmpty();
        assertThat(model.scores().isAsking(output)).isFalse();
        assertThat(model.scores().failure(output)).isPresent();
        model.takeScoreWay(new Recovery.TryAgain());
        assertThat(rig.actions.scores).hasSize(2);
        rig.actions.scores.get(1).accept(Outcome.failed(new Failure.Unexpected("No.")));
        model.takeScoreWay(new Recovery.Leave());
        assertThat(model.scores().failure(output)).isEmpty();
        assertThat(rig.actions.scores).hasSize(2);
    }

    @Test
    void aFailedScoreOfATileIsToldInADialogAndStandsThereWhenTheThumbnailIsOpened() {
        LibraryViewModel model = rig.filled("a");
        Output output = rig.item("a").output();
        Failure failure = new Failure.Unexpected("No.");
        model.actions().score(output, outcome -> {});
        rig.actions.scores.getFirst().accept(Outcome.failed(failure));
        assertThat(rig.failures).containsExactly(failure);
        model.open(output);
        assertThat(model.scores().failure(output)).isPresent();
    }

    @Test
    void noMoreIsHeardOfJobsOnceItIsClosed() {
        LibraryViewModel model = rig.filled("a");
        model.close();
        assertThat(rig.listeners).isEmpty();
    }

    @Test
    void theSizeOfTilesIsKept() {
        rig.filled("a").tileProperty().set(320);
        assertThat(rig.choices.get().tile()).isEqualTo(320);
        assertThat(rig.model(Work.inline()).tileProperty().get()).isEqualTo(320);
    }

    @Test
    void countsSayWhatIsFoundOfHowMany() {
        LibraryViewModel model = rig.filled("red island", "blue car", "red car");
        assertThat(model.count()).isEqualTo("3 thumbnails");
        model.filter().wordsProperty().set("car");
        assertThat(model.count()).isEqualTo("2 of 3");
        model.filter().showTrash(true);
        assertThat(model.count()).isEqualTo("Nothing in the trash");
    }

    @Test
    void olderOnesAreOlder() {
        LibraryViewModel model = rig.filled("a", "b");
        rig.finish(made("z", NOON.minus(Duration.ofDays(3))));
        assertThat(rig.prompts(model)).isEqualTo(List.of("a", "b", "z"));
        assertThat(model.finds().days()).hasSize(2);
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
}
