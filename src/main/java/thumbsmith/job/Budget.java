package thumbsmith.job;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much the person wants to spend at most, estimated, in USD. Empty for no limit.
 *
 * @param day by midnight in the person's zone
 * @param month by the end of the calendar month
 */
public record Budget(Optional<BigDecimal> day, Optional<BigDecimal> month) {
    public static final Budget NONE = new Budget(Optional.empty(), Optional.empty());

    /** What a file that a person edited may hold makes no difference: no limit instead of a senseless one. */
    public Budget mended() {
        return new Budget(limit(day), limit(month));
    }

    private static Optional<BigDecimal> limit(Optional<BigDecimal> asked) {
        return asked == null ? Optional.empty() : asked.filter(it -> it.signum() >= 0);
    }
}
