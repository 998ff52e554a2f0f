package thumbsmith.review;

import java.math.BigDecimal;
import java.util.Optional;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;

/**
 * What a score costs as it is read on the buttons.
 *
 * @param words {@code free draft} or {@code about $0.03}
 * @param prices the list that applies; empty where scores are free
 */
public record Terms(String words, Optional<Prices> prices) {
    /** Estimated, USD; zero for drafts. */
    BigDecimal score() {
        return prices.map(it -> it.of(Operation.SCORE, Optional.empty())).orElse(BigDecimal.ZERO);
    }

    /** A whole round from here: the edit and the score after it; empty where drafts are free. */
    Optional<BigDecimal> round() {
        return prices.map(it -> it.of(Operation.EDIT, Optional.empty()).add(score()));
    }
}
