package thumbsmith.job;

import java.math.BigDecimal;
import java.util.Optional;

/** Says when a run would spend more than the person wants to. By estimate; waits for the disk. */
public interface BudgetGuard {
    /**
     * @param cost estimated, USD, of what is about to be sent
     * @return the limit that it would cross, counting what was spent and what is on its way or in line; the month's before
     *     the day's
     */
    Optional<Crossing> crossing(BigDecimal cost);

    enum Period {
        DAY,
        MONTH
    }

    /**
     * @param limit USD
     * @param committed USD: spent in that period, on its way and in line
     * @param cost USD, of what is about to be sent
     */
    record Crossing(Period period, BigDecimal limit, BigDecimal committed, BigDecimal cost) {}

    /** For whoever spends nothing. */
    BudgetGuard NONE = cost -> Optional.empty();
}
