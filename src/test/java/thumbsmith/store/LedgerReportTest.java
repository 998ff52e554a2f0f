package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeTry;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.LedgerLine;
import thumbsmith.job.LedgerReport;
import thumbsmith.job.LedgerReport.Grouping;
import thumbsmith.job.MemoryReport;
import thumbsmith.job.Span;

/** Sums of any ledger are what adding the lines up one by one comes to, to the last digit. */
class LedgerReportTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final List<UUID> JOBS = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));

    private final Path folder = temporary();
    private final Database database = Database.open(folder.resolve("thumbsmith.db"));

    private static Path temporary() {
        try {
            return Files.createTempDirectory("ledger");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeTry
    void empty() {
        database.update("DELETE FROM ledger");
        database.update("DELETE FROM jobs");
    }

    @AfterProperty
    void close() throws IOException {
        database.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }

    @Provide
    static Arbitrary<LedgerLine> lines() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1000"))
                .ofScale(4);
        return Combinators.combine(
                        Arbitraries.longs()
                                .between(
                                        Instant.parse("2026-09-30T20:00:00Z").toEpochMilli(),
                                        Instant.parse("2026-12-02T00:00:00Z").toEpochMilli()),
                        Arbitraries.of(StoreFixtures.PAID, Service.EMBEDDED, new Service("other.example")),
                        Arbitraries.of(Operation.TEXT, Operation.SCORE, Operation.TITLES),
                        Arbitraries.of(Model.values()).optional(),
                        Arbitraries.of(JOBS).optional(),
                        amounts,
                        amounts)
                .as((at, service, operation, model, job, cost, list) -> new LedgerLine(
                        Instant.ofEpochMilli(at),
                        service,
                        operation,
                        model,
                        Optional.empty(),
                        job,
                        service.isEmbedded() ? BigDecimal.ZERO : cost,
                        list));
    }

    @Property(tries = 60)
    void everyTotalIsExact(@ForAll List<@net.jqwik.api.From("lines") LedgerLine> lines) {
        Map<UUID, String> projects = new HashMap<>(Map.of(JOBS.get(0), "Channel A", JOBS.get(1), "=Channel B"));
        projects.forEach(this::file);
        file(JOBS.get(2), null);
        var ledger = new SqliteLedger(database);
        lines.forEach(ledger::book);
        LedgerReport expected = new MemoryReport(lines, projects, Map.of(), List.of(), List.of());
        Span november = Span.of(YearMonth.of(2026, 11), ZONE);
        List<Span> days = new ArrayList<>();
        for (int day = 1; day <= 30; day++) days.add(Span.of(LocalDate.of(2026, 11, day), ZONE));

        LedgerReport found = ledger.report();
        assertThat(found.total(november)).isEqualTo(expected.total(november));
        assertThat(found.total(Span.ALL)).isEqualTo(expected.total(Span.ALL));
        assertThat(found.each(days)).isEqualTo(expected.each(days));
        for (Grouping grouping : Grouping.values()) {
            assertThat(found.by(grouping, november))
                    .containsExactlyInAnyOrderElementsOf(expected.by(grouping, november));
        }
        for (UUID job : JOBS) assertThat(found.ofJob(job)).isEqualTo(expected.ofJob(job));
        assertThat(found.first()).isEqualTo(expected.first());
        assertThat(ledger.spentSince(november.from()))
                .isEqualByComparingTo(expected.total(new Span(november.from(), Span.ALL.until()))
                        .spent());
        List<LedgerLine> read = new ArrayList<>();
        found.lines(line -> read.add(line.line()));
        assertThat(read).isEqualTo(lines);
    }

    private void file(UUID job, String project) {
        database.update("""
                INSERT INTO jobs (id, service, operation, recipe, number, of_count, folder, created, cancel_requested,
                    state, project) VALUES (?, 'api.example', 'text', '{"prompt": "A castle"}', 1, 1, '/', 0, 0, 'done', ?)""", job.toString(), project);
    }
}
