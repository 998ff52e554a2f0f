package thumbsmith.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import thumbsmith.job.LedgerReport;
import thumbsmith.job.RequestCount;
import thumbsmith.job.Span;
import thumbsmith.job.Studio;
import thumbsmith.job.Tally;

@Command(
        name = "spend",
        description = {
            "Tells what was spent, estimated by the price table: a line for each day of a month on which there was",
            "anything, one for the month, and one for all time. Drafts of the embedded service stand apart."
        },
        sortOptions = false)
final class SpendCommand extends StudioCommand {
    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            converter = ChoiceConverters.OfMonth.class,
            description = "Which month; this one unless said.")
    Optional<YearMonth> month;

    SpendCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    ExitCode run(Reporter reporter) throws FailureException {
        Studio studio = records();
        LedgerReport report = studio.ledger().report();
        ZoneId zone = ZoneId.systemDefault();
        YearMonth shown = month.orElseGet(() -> YearMonth.now(zone));
        days(report, shown, zone).forEach(reporter::line);
        Line.Spent total = total(studio, "month", shown.toString(), Span.of(shown, zone));
        reporter.line(total);
        reporter.line(total(studio, "all", "all time", Span.ALL));
        if (total.requests() == 0) reporter.say("Nothing was spent in " + shown + ".");
        reporter.remark("Estimated by the price table; what the service bills is what counts.");
        return ExitCode.DONE;
    }

    private static List<Line.Spent> days(LedgerReport report, YearMonth month, ZoneId zone) {
        List<LocalDate> days = IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .toList();
        List<Tally> tallies =
                report.each(days.stream().map(day -> Span.of(day, zone)).toList());
        return IntStream.range(0, days.size())
                .filter(i -> !tallies.get(i).isNothing())
                .mapToObj(i -> Line.Spent.of(
                        "day", days.get(i).toString(), tallies.get(i), Optional.empty(), Optional.empty()))
                .toList();
    }

    private static Line.Spent total(Studio studio, String period, String name, Span span) {
        List<RequestCount> unknown = studio.ledger().report().unknown(span);
        return Line.Spent.of(
                period,
                name,
                studio.ledger().report().total(span),
                Optional.of(unknown.stream().mapToLong(RequestCount::count).sum()),
                Optional.of(RequestCount.cost(unknown, studio.pricing())));
    }
}
