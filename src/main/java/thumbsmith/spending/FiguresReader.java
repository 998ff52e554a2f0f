package thumbsmith.spending;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import thumbsmith.job.LedgerReport;
import thumbsmith.job.LedgerReport.Grouping;
import thumbsmith.job.LedgerReport.Share;
import thumbsmith.job.Pricing;
import thumbsmith.job.RequestCount;
import thumbsmith.job.Span;
import thumbsmith.job.Tally;

/** Reads the figures of one month beside those of today, of this month and of all time. Waits for the disk. */
record FiguresReader(LedgerReport report, Pricing pricing, Clock clock) {

    Figures read(YearMonth shown) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone());
        YearMonth now = YearMonth.from(today);
        Span month = Span.of(shown, zone());
        return new Figures(
                today,
                report.total(Span.of(today, zone())),
                report.total(Span.of(now, zone())),
                report.total(Span.ALL),
                RequestCount.cost(report.underWay(), pricing),
                lost(Span.ALL),
                report.first().map(it -> YearMonth.from(it.atZone(zone()))).orElse(now),
                shown,
                report.total(month),
                lost(month),
                days(shown),
                shares(month));
    }

    private Figures.Lost lost(Span span) {
        List<RequestCount> unknown = report.unknown(span);
        long jobs = unknown.stream().mapToLong(RequestCount::count).sum();
        return new Figures.Lost(jobs, RequestCount.cost(unknown, pricing));
    }

    private List<Tally> days(YearMonth month) {
        return report.each(IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(day -> Span.of(month.atDay(day), zone()))
                .toList());
    }

    private Map<Grouping, List<Share>> shares(Span span) {
        Map<Grouping, List<Share>> shares = new EnumMap<>(Grouping.class);
        for (Grouping grouping : Grouping.values()) shares.put(grouping, report.by(grouping, span));
        return shares;
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
