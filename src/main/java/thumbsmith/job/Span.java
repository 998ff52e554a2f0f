package thumbsmith.job;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * A stretch of time.
 *
 * @param from its first moment
 * @param until the first moment after it
 */
public record Span(Instant from, Instant until) {
    /** All time. */
    public static final Span ALL = new Span(Instant.ofEpochMilli(Long.MIN_VALUE), Instant.ofEpochMilli(Long.MAX_VALUE));

    /** From midnight to midnight in that zone: 23 to 25 hours. */
    public static Span of(LocalDate day, ZoneId zone) {
        return new Span(start(day, zone), start(day.plusDays(1), zone));
    }

    public static Span of(YearMonth month, ZoneId zone) {
        return new Span(start(month.atDay(1), zone), start(month.plusMonths(1).atDay(1), zone));
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
