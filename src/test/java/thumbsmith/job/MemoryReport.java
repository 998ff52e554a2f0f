package thumbsmith.job;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import thumbsmith.contract.Model;

/**
 * Totals of lines in memory, added up one by one.
 *
 * @param projects what the jobs are filed under
 * @param unknown of all time
 */
public record MemoryReport(
        List<LedgerLine> lines,
        Map<UUID, String> projects,
        Map<UUID, String> prompts,
        List<RequestCount> unknown,
        List<RequestCount> underWay)
        implements LedgerReport {

    public MemoryReport(List<LedgerLine> lines) {
        this(lines, Map.of(), Map.of(), List.of(), List.of());
    }

    @Override
    public Tally total(Span span) {
        return lines.stream().filter(line -> isIn(span, line)).map(Tally::of).reduce(Tally.NONE, Tally::plus);
    }

    @Override
    public List<Tally> each(List<Span> spans) {
        return spans.stream().map(this::total).toList();
    }

    @Override
    public List<Share> by(Grouping grouping, Span span) {
        Function<LedgerLine, Optional<String>> name = switch (grouping) {
            case PROJECT -> line -> line.job().map(projects::get);
            case OPERATION -> line -> Optional.of(line.operation().wire());
            case MODEL -> line -> line.model().map(Model::wire);
        };
        Map<String, Tally> shares = new TreeMap<>();
        lines.stream()
                .filter(line -> isIn(span, line))
                .forEach(line -> shares.merge(name.apply(line).orElse(""), Tally.of(line), Tally::plus));
        return shares.entrySet().stream()
                .map(each -> new Share(Optional.of(each.getKey()).filter(it -> !it.isEmpty()), each.getValue()))
                .sorted(Comparator.comparing((Share share) -> share.tally().spent())
                        .thenComparing(share -> share.tally().draftList())
                        .reversed())
                .toList();
    }

    @Override
    public Tally ofJob(UUID job) {
        return lines.stream()
                .filter(line -> line.job().equals(Optional.of(job)))
                .map(Tally::of)
                .reduce(Tally.NONE, Tally::plus);
    }

    @Override
    public List<RequestCount> unknown(Span span) {
        return unknown;
    }

    @Override
    public Optional<Instant> first() {
        return lines.stream().map(LedgerLine::at).min(Comparator.naturalOrder());
    }

    @Override
    public void lines(Consumer<BookedLine> reader) {
        lines.forEach(line -> reader.accept(
                new BookedLine(line, line.job().map(projects::get), line.job().map(prompts::get))));
    }

    private static boolean isIn(Span span, LedgerLine line) {
        return !line.at().isBefore(span.from()) && line.at().isBefore(span.until());
    }
}
