package thumbsmith.ui;

import java.util.function.Consumer;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Outcome;

/**
 * Has pictures scored.
 *
 * @param <T> what names a picture
 */
public interface ScoreQuestions<T> {
    /** What a score that is asked for now is asked with: its prices, unless it is free. */
    Circumstances aroundScore();

    /** Asks within the budget, or over it with the person's word; answered on the FX thread. */
    void score(T subject, ScoredPicture picture, Consumer<Outcome<ScoreAnswer>> then);
}
