package thumbsmith.create;

import java.util.Optional;
import thumbsmith.api.ScoreAnswer;

/**
 * The score of a finished thumbnail.
 *
 * @param main 0–100
 * @param answer parts and suggestion, where it was scored since the program started
 */
public record CardScore(double main, Optional<ScoreAnswer> answer) {
    static CardScore of(ScoreAnswer answer) {
        return new CardScore(answer.main(), Optional.of(answer));
    }
}
