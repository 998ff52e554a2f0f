package thumbsmith.create;

import java.util.function.Consumer;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Output;
import thumbsmith.ui.FailureDialog;
import thumbsmith.ui.ResultActions;

/** What can be done with a card's thumbnail; a score that is asked for shows on the card. */
record CardResults(ResultActions inner, JobCardModel card, FailureDialog failures) implements ResultActions {
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
    public void useAs(Output output, Slot slot) {
        inner.useAs(output, slot);
    }

    @Override
    public void variations(Output output) {
        inner.variations(output);
    }

    @Override
    public String scorePrice() {
        return inner.scorePrice();
    }

    /** Asks once at a time: a second press while the first is under way would be paid as well. */
    @Override
    public void score(Output output, Consumer<Outcome<ScoreAnswer>> then) {
        if (card.scoringProperty().get()) return;
        card.scoring(true);
        inner.score(output, outcome -> {
            card.scoring(false);
            show(outcome);
            then.accept(outcome);
        });
    }

    private void show(Outcome<ScoreAnswer> outcome) {
        switch (outcome) {
            case Outcome.Done<ScoreAnswer>(ScoreAnswer answer) -> card.scored(CardScore.of(answer));
            case Outcome.Failed<ScoreAnswer>(Failure failure) -> failures.show(failure);
            case Outcome.Withdrawn<ScoreAnswer>() -> {}
        }
    }
}
