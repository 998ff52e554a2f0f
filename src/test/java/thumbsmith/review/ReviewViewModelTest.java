package thumbsmith.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;
import thumbsmith.ui.DropContent;

final class ReviewViewModelTest {
    private static final String SUGGESTED = "Make it brighter. The subject is lost in the dark.";

    @TempDir
    Path folder;

    private final ReviewRig rig = new ReviewRig();
    private final ReviewViewModel model = rig.model();

    private ReviewPicture add(String name) {
        model.open(write(name));
        return model.chosenProperty().get().orElseThrow();
    }

    private Path write(String name) {
        try {
            return Files.writeString(folder.resolve(name), name);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void severalPicturesComeInAndWhatIsNoneSaysWhy() {
        model.drop(DropContent.ofFiles(List.of(write("a.png"), write("notes.txt"), write("b.png"))));
        assertThat(model.pictures()).extracting(ReviewPicture::name).containsExactly("a.png", "b.png");
        assertThat(model.noticeProperty().get()).contains("This is no picture.");
    }

    @Test
    void thePictureThatIsHereAlreadyIsShownAndNotAddedTwice() {
        ReviewPicture first = add("a.png");
        add("b.png");
        model.open(folder.resolve("a.png"));
        assertThat(model.pictures()).hasSize(2);
        assertThat(model.chosenProperty().get()).contains(first);
    }

    @Test
    void aScoreIsAskedOnceWithTheTitleAndKept() {
        ReviewPicture picture = add("a.png");
        model.titleProperty().set("  My island ");
        model.score(picture);
        model.score(picture);
        assertThat(rig.questions).hasSize(1);
        assertThat(rig.questions.getFirst().asked().title()).contains("My island");
        assertThat(picture.isAsking()).isTrue();

        rig.answer(63.6, SUGGESTED);
        assertThat(picture.latest().orElseThrow().points()).isEqualTo(64);
        assertThat(rig.memory.get().pictures().getFirst().scores()).hasSize(1);
        assertThat(rig.memory.get().title()).isEqualTo("  My island ");
    }

    @Test
    void aTitleThatIsTooLongIsSaidAndNothingIsSent() {
        ReviewPicture picture = add("a.png");
        model.titleProperty().set("x".repeat(203));
        model.score(picture);
        assertThat(model.titleProblem()).contains("3 characters too long");
        assertThat(rig.questions).isEmpty();
    }

    @Test
    void allThatAreMissingAreScoredOneAfterTheOther() {
        add("a.png");
        add("b.png");
        assertThat(model.toScore()).isEqualTo(2);
        model.scoreAll();
        assertThat(rig.questions).hasSize(1);
        rig.answer(50, null);
        assertThat(rig.questions).hasSize(2);
        rig.answer(60, null);
        assertThat(model.toScore()).isZero();
        assertThat(model.best().orElseThrow().name()).isEqualTo("b.png");
    }

    @Test
    void whatFailsEndsTheRunAndItsWayOutAsksAgain() {
        ReviewPicture first = add("a.png");
        add("b.png");
        model.scoreAll();
        rig.questions
                .getFirst()
                .then()
                .accept(Outcome.failed(new Failure.Api(
                        "SCORING_TIMEOUT", 504, Optional.of("r"), List.of(), "slow", Optional.empty())));
        assertThat(rig.questions).hasSize(1);
        assertThat(first.failureProperty().get()).isPresent();
        model.take(first, new Recovery.TryAgain());
        assertThat(rig.questions).hasSize(2);
        rig.answer(70, null);
        assertThat(first.failureProperty().get()).isEmpty();
    }

    private void paid() {
        rig.prices = Optional.of(Prices.PUBLISHED);
        model.reprice();
    }

    @Test
    void nothingIsSentAtAPriceThatWasNotRead() {
        ReviewPicture picture = add("a.png");
        rig.prices = Optional.of(Prices.PUBLISHED);
        model.score(picture);
        assertThat(rig.questions).isEmpty();
        assertThat(model.noticeProperty().get())
                .hasValueSatisfying(it -> assertThat(it).contains("Another price"));
        model.score(picture);
        assertThat(rig.questions).hasSize(1);
    }

    @Test
    void aRunAsksWhatWasListedWithTheTitleThatStoodThere() {
        add("a.png");
        add("b.png");
        model.titleProperty().set("One");
        model.scoreAll();
        model.scoreAll();
        model.titleProperty().set("Two");
        add("c.png");
        rig.answer(50, null);
        rig.answer(60, null);
        assertThat(rig.questions)
                .extracting(it -> it.asked().picture().getFileName() + " "
                        + it.asked().title().orElse(""))
                .containsExactly("a.png One", "b.png One");
        assertThat(model.runs()).isFalse();
    }

    @Test
    void aRunStopsWhereAnotherPriceAppliesAndWhenTheScreenIsClosed() {
        add("a.png");
        add("b.png");
        model.scoreAll();
        rig.prices = Optional.of(Prices.PUBLISHED);
        rig.answer(50, null);
        assertThat(rig.questions).hasSize(1);
        assertThat(model.runs()).isFalse();

        model.scoreAll();
        add("c.png");
        model.close();
        rig.answer(60, null);
        assertThat(rig.questions).hasSize(2);
    }

    @Test
    void whatMayHaveBeenChargedIsNotAskedAgainByARun() {
        ReviewPicture lost = add("a.png");
        model.score(lost);
        rig.questions
                .getLast()
                .then()
                .accept(Outcome.failed(
                        new Failure.OutcomeUnknown(Operation.SCORE, Optional.empty(), Optional.empty(), "lost")));
        add("b.png");
        model.scoreAll();
        rig.answer(50, null);
        assertThat(rig.questions)
                .extracting(it -> it.asked().picture().getFileName().toString())
                .containsExactly("a.png", "b.png");
    }

    @Test
    void aScoreOfAPictureThatWasPutAwayMeanwhileIsNotLost() {
        ReviewPicture picture = add("a.png");
        model.score(picture);
        model.putAway(picture);
        ReviewPicture again = add("a.png");
        model.score(again);
        assertThat(rig.questions).hasSize(1);
        rig.answer(77, null);
        assertThat(again.latest().orElseThrow().points()).isEqualTo(77);
        assertThat(rig.memory.get().pictures().getFirst().scores()).hasSize(1);
    }

    @Test
    void aScoreIsBookedOnTheTermsThatItWasAskedOn() {
        ReviewPicture picture = add("a.png");
        model.score(picture);
        paid();
        rig.answer(50, null);
        assertThat(picture.latest().orElseThrow().embedded()).isTrue();
        assertThat(picture.latest().orElseThrow().cost()).isZero();
    }

    @Test
    void whatAPersonBrokeInTheFileIsLeftOut() {
        var parts = new java.util.HashMap<String, Double>();
        parts.put("clarity", null);
        KeptScore score = new KeptScore(null, 5, parts, null, null, null, true);
        Reviewed reviewed = new Reviewed("k", Path.of("a"), null, java.util.Arrays.asList(null, score), null, true);
        assertThat(reviewed.scores()).containsExactly(score);
        assertThat(score.parts()).isEmpty();
    }

    @Test
    void severalScoresShowHowFarTheyLieApart() {
        ReviewPicture picture = add("a.png");
        for (double main : new double[] {74, 71.2, 76}) {
            model.score(picture);
            rig.answer(main, null);
        }
        assertThat(Spread.of(picture.scores())).isEqualTo(new Spread(71, 76, 3));
    }

    @Test
    void aRoundLeadsFromAScoreOverAnEditToTheDifferenceAndItsCost() {
        paid();
        ReviewPicture before = add("a.png");
        model.score(before);
        rig.answer(60, SUGGESTED);
        model.fix(before);
        assertThat(rig.edits).containsExactly("a.png: Make it brighter");
        assertThat(model.termsProperty().get().round()).contains(new BigDecimal("0.15"));

        Output result = edited(before.file(), write("edited.png"), new BigDecimal("0.12"));
        rig.listeners.forEach(it -> it.finished(null, result));
        ReviewPicture after = model.chosenProperty().get().orElseThrow();
        assertThat(after.name()).isEqualTo("edited.png");
        model.score(after);
        rig.answer(67, null);
        assertThat(after.difference()).hasValue(7);
        assertThat(ScoreWords.round(after))
                .isEqualTo("“Make it brighter”: from 60 to 67, +7 points. The round cost about $0.18.");
        assertThat(rig.memory.get().rounds()).isEmpty();
    }

    @Test
    void anEditThatWasNotBegunHereDoesNotComeHere() {
        add("a.png");
        Output result = edited(write("other.png"), write("edited.png"), BigDecimal.ZERO);
        rig.listeners.forEach(it -> it.finished(null, result));
        assertThat(model.pictures()).hasSize(1);
    }

    @Test
    void whatWasPutAwayComesBackWithItsScores() {
        ReviewPicture picture = add("a.png");
        model.score(picture);
        rig.answer(60, null);
        model.putAway(picture);
        assertThat(model.pictures()).isEmpty();
        assertThat(model.chosenProperty().get()).isEmpty();

        ReviewPicture again = add("a.png");
        assertThat(again.scores()).hasSize(1);
    }

    @Test
    void theNextStartShowsWhatWasShown() {
        add("a.png");
        model.score(add("b.png"));
        rig.answer(60, SUGGESTED);
        model.close();

        ReviewViewModel next = rig.model();
        assertThat(next.pictures()).extracting(ReviewPicture::name).containsExactly("a.png", "b.png");
        assertThat(next.canFix(next.pictures().getLast())).isTrue();
    }

    @Test
    void theFirstSentenceIsTheInstruction() {
        assertThat(new Suggestion(SUGGESTED).instruction()).isEqualTo("Make it brighter");
        assertThat(new Suggestion("Blur the background: it is busy").instruction())
                .isEqualTo("Blur the background");
        assertThat(new Suggestion("Zoom in by 1.5 times").instruction()).isEqualTo("Zoom in by 1.5 times");
        assertThat(new Suggestion("  ").instruction()).isEmpty();
    }

    private static Output edited(Path source, Path file, BigDecimal cost) {
        Recipe recipe = new Recipe(
                Operation.EDIT,
                "Make it brighter",
                Optional.empty(),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(Slot.SOURCE, new Picture.Local(source, "image/png")));
        return new Output(
                UUID.randomUUID(),
                recipe,
                Service.EMBEDDED,
                file,
                1280,
                720,
                1,
                Optional.empty(),
                cost,
                cost,
                1,
                Instant.EPOCH,
                false,
                Optional.empty());
    }
}
