package thumbsmith.spending;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import thumbsmith.job.LedgerReport.Grouping;
import thumbsmith.job.LedgerReport.Share;
import thumbsmith.job.Tally;

/**
 * What the screen shows, as it was read at one moment.
 *
 * @param today the day on which it was read
 * @param underWay USD: of paid jobs on their way and in line
 * @param first the month of the first line ever, or this one
 * @param shown the month whose days and shares these are
 * @param days of that month, from its first
 */
record Figures(
        LocalDate today,
        Tally ofToday,
        Tally ofThisMonth,
        Tally ofAllTime,
        BigDecimal underWay,
        Lost lostOfAllTime,
        YearMonth first,
        YearMonth shown,
        Tally ofShown,
        Lost lostOfShown,
        List<Tally> days,
        Map<Grouping, List<Share>> shares) {

    /**
     * Jobs whose answer was lost.
     *
     * @param cost USD that they may have cost
     */
    record Lost(long jobs, BigDecimal cost) {}

    boolean isNothing() {
        return ofAllTime.isNothing() && lostOfAllTime.jobs() == 0;
    }

    YearMonth thisMonth() {
        return YearMonth.from(today);
    }
}
