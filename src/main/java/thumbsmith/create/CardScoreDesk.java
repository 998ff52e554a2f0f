package thumbsmith.create;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.ui.ScoreAsker;
import thumbsmith.ui.Setback;

/** The score of one card: known, asked for, or failed in words. */
final class CardScoreDesk implements ScoreAsker.Place {
    private final ReadOnlyObjectWrapper<Optional<CardScore>> score =
            new ReadOnlyObjectWrapper<>(this, "score", Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> asking = new ReadOnlyObjectWrapper<>(this, "asking", false);
    private final ReadOnlyObjectWrapper<Optional<Setback>> failure =
            new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());

    ReadOnlyObjectProperty<Optional<CardScore>> scoreProperty() {
        return score.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Boolean> askingProperty() {
        return asking.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Setback>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** A score of an earlier day, of which only the sum is kept. */
    void known(double main) {
        score.set(Optional.of(new CardScore(main, Optional.empty())));
    }

    @Override
    public boolean isAsking() {
        return asking.get();
    }

    @Override
    public void asking(boolean now) {
        asking.set(now);
    }

    @Override
    public void answered(ScoreAnswer answer) {
        score.set(Optional.of(CardScore.of(answer)));
    }

    @Override
    public void failed(Optional<Setback> why) {
        failure.set(why);
    }
}
