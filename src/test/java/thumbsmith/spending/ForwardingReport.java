package thumbsmith.spending;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import thumbsmith.job.BookedLine;
import thumbsmith.job.LedgerReport;
import thumbsmith.job.RequestCount;
import thumbsmith.job.Span;
import thumbsmith.job.Tally;

/** A ledger that is another one at every call. */
abstract class ForwardingReport implements LedgerReport {
    abstract LedgerReport now();

    @Override
    public Tally total(Span span) {
        return now().total(span);
    }

    @Override
    public List<Tally> each(List<Span> spans) {
        return now().each(spans);
    }

    @Override
    public List<Share> by(Grouping grouping, Span span) {
        return now().by(grouping, span);
    }

    @Override
    public Tally ofJob(UUID job) {
        return now().ofJob(job);
    }

    @Override
    public List<RequestCount> unknown(Span span) {
        return now().unknown(span);
    }

    @Override
    public List<RequestCount> underWay() {
        return now().underWay();
    }

    @Override
    public List<String> lost(ZoneId zone) {
        return now().lost(zone);
    }

    @Override
    public Optional<Instant> first() {
        return now().first();
    }

    @Override
    public void lines(Consumer<BookedLine> reader) {
        now().lines(reader);
    }
}
