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

    private static final BigDecimal MOST = new BigDecimal(1_000_000);
    private static final int MOST_DIGITS = 6;

    /** What a file that a person edited may hold makes no difference: no limit instead of a senseless one. */
    public Budget mended() {
        return new Budget(limit(day), limit(month));
    }

    private static Optional<BigDecimal> limit(Optional<BigDecimal> asked) {
        return asked == null ? Optional.empty() : asked.filter(Budget::isLimit);
    }

    /** Whether that can be a limit, in USD: from nothing to a million, to a millionth. */
    public static boolean isLimit(BigDecimal amount) {
        return amount.signum() >= 0 && amount.scale() <= MOST_DIGITS && amount.compareTo(MOST) <= 0;
    }
}
