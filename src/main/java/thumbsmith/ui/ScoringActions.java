package thumbsmith.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;

/**
 * What can be done with a thumbnail, where a score that is asked for shows beside it.
 *
 * @param places where the score of that thumbnail shows
 */
public record ScoringActions(ResultActions inner, ScoreAsker<Output> scores, Function<Output, ScoreAsker.Place> places)
        implements ResultActions {
    @Override
    public void open(Output output) {
        inner.open(output);
    }

    @Override
    public void reveal(Output output) {
        inner.reveal(output);
    }

    @Override
    public void copy(Output output) {
        inner.copy(output);
    }

    @Override
    public void prepareDrag(Output output) {
        inner.prepareDrag(output);
    }

    @Override
    public Optional<Path> draggable(Output output) {
        return inner.draggable(output);
    }

    @Override
    public void useAs(Output output, Slot slot) {
        inner.useAs(output, slot);
    }

    @Override
    public void edit(Output output) {
        inner.edit(output);
    }

    @Override
    public void prepare(Output output) {
        inner.prepare(output);
    }

    @Override
    public void review(Output output) {
        inner.review(output);
    }

    @Override
    public void variations(Output output) {
        inner.variations(output);
    }

    @Override
    public void reuse(Recipe recipe) {
        inner.reuse(recipe);
    }

    @Override
    public String scorePrice() {
        return inner.scorePrice();
    }

    @Override
    public Circumstances aroundScore() {
        return inner.aroundScore();
    }

    @Override
    public void score(Output output, ScoredPicture picture, Consumer<Outcome<ScoreAnswer>> then) {
        scores.ask(output, picture, places.apply(output), then);
    }
}
