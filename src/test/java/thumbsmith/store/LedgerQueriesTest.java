package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Service;
import thumbsmith.job.BookedLine;
import thumbsmith.job.Budget;
import thumbsmith.job.BudgetGuard.Crossing;
import thumbsmith.job.BudgetGuard.Period;
import thumbsmith.job.BudgetWatch;
import thumbsmith.job.LedgerLine;
import thumbsmith.job.LedgerReport;
import thumbsmith.job.LedgerReport.Grouping;
import thumbsmith.job.LedgerReport.Share;
import thumbsmith.job.Pricing;
import thumbsmith.job.RequestCount;
import thumbsmith.job.Span;
import thumbsmith.job.Tally;

class LedgerQueriesTest {
    private static final Instant T0 = StoreFixtures.T0;

    @TempDir
    Path folder;

    private Database database;
    private SqliteLedger ledger;
    private LedgerReport report;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("thumbsmith.db"));
        ledger = new SqliteLedger(database);
        report = ledger.report();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private UUID job(Service service, String state, boolean paused, String project) {
        UUID id = UUID.randomUUID();
        database.update("""
                INSERT INTO jobs (id, service, operation, model, recipe, number, of_count, folder, created,
                    cancel_requested, state, sent, paused, settled, project)
                VALUES (?, ?, 'text', 'pkz_4_5', '{"prompt": "A castle"}', 1, 1, '/', 0, 0, ?, ?, ?, ?, ?)""", id.toString(), service.name(), state, T0.toEpochMilli(), paused, paused, project);
        return id;
    }

    private void book(Operation operation, String request, UUID job, String cost) {
        ledger.book(new LedgerLine(
                T0,
                StoreFixtures.PAID,
                operation,
                Optional.empty(),
                Optional.of(request),
                Optional.ofNullable(job),
                new BigDecimal(cost),
                new BigDecimal(cost)));
    }

    private static Share share(String name, long requests, String spent) {
        return new Share(Optional.ofNullable(name), new Tally(requests, new BigDecimal(spent), 0, BigDecimal.ZERO));
    }

    @Test
    void scoresAndTitlesBelongToTheProjectOfTheirThumbnail() {
        UUID job = job(StoreFixtures.PAID, "done", false, "Island");
        book(Operation.TEXT, "r1", job, "0.13");
        book(Operation.SCORE, "r2", job, "0.03");
        book(Operation.TITLES, "r3", null, "0.08");
        book(Operation.TITLES, "r4", null, "0.08");
        database.update(
                "INSERT INTO titles (id, at, service, prompt, output, request_id, list, cost) VALUES ('t', 0, ?, '', ?,"
                        + " 'r3', '[]', '0.08')",
                StoreFixtures.PAID.name(),
                job.toString());
        assertThat(report.by(Grouping.PROJECT, Span.ALL))
                .containsExactly(share("Island", 3, "0.24"), share(null, 1, "0.08"));
        assertThat(report.ofJob(job)).isEqualTo(new Tally(3, new BigDecimal("0.24"), 0, BigDecimal.ZERO));
    }

    @Test
    void unknownOutcomesCountWhetherSettledOrNotAndDraftsDoNot() {
        job(StoreFixtures.PAID, "unknown", false, null);
        job(StoreFixtures.PAID, "unknown", true, null);
        job(Service.EMBEDDED, "unknown", false, null);
        var expected = new RequestCount(Operation.TEXT, Optional.of(Model.PKZ_4_5), 2);
        assertThat(report.unknown(Span.ALL)).containsExactly(expected);
        assertThat(report.unknown(Span.of(LocalDate.of(2026, 11, 22), ZoneOffset.UTC)))
                .containsExactly(expected);
        assertThat(report.unknown(Span.of(LocalDate.of(2026, 11, 23), ZoneOffset.UTC)))
                .isEmpty();
        assertThat(RequestCount.cost(report.unknown(Span.ALL), new Pricing(Prices.PUBLISHED)))
                .isEqualByComparingTo("0.26");
    }

    @Test
    void theLinesTellProjectAndPromptPageByPage() {
        UUID job = job(StoreFixtures.PAID, "done", false, "Island");
        for (int i = 0; i < 1234; i++) book(Operation.TEXT, "r" + i, job, "0.13");
        List<BookedLine> lines = new ArrayList<>();
        report.lines(lines::add);
        assertThat(lines).hasSize(1234).allSatisfy(line -> {
            assertThat(line.project()).contains("Island");
            assertThat(line.prompt()).contains("A castle");
        });
        assertThat(lines.getLast().line().requestId()).contains("r1233");
    }

    @Test
    void aDayOfTwentyFiveHoursIsWhole() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Span day = Span.of(LocalDate.of(2026, 10, 25), berlin);
        assertThat(java.time.Duration.between(day.from(), day.until()).toHours())
                .isEqualTo(25);
    }

    private BudgetWatch watch(String day, String month) {
        Budget budget = new Budget(
                Optional.ofNullable(day).map(BigDecimal::new),
                Optional.ofNullable(month).map(BigDecimal::new));
        return new BudgetWatch(
                ledger,
                new Pricing(Prices.PUBLISHED),
                () -> budget,
                java.time.Clock.fixed(T0.plusSeconds(3600), ZoneOffset.UTC));
    }

    @Test
    void whatIsSpentOnItsWayAndInLineIsCommittedAndWhatIsPausedIsNot() {
        book(Operation.TEXT, "r1", null, "0.50");
        for (String state : List.of("waiting", "sending", "parked")) job(StoreFixtures.PAID, state, false, null);
        job(StoreFixtures.PAID, "parked", true, null);
        job(StoreFixtures.PAID, "done", false, null);
        job(Service.EMBEDDED, "waiting", false, null);
        BigDecimal cost = new BigDecimal("0.12");
        assertThat(watch("1.01", null).crossing(cost)).isEmpty();
        assertThat(watch("1.00", null).crossing(cost))
                .contains(new Crossing(Period.DAY, new BigDecimal("1.00"), new BigDecimal("0.89"), cost));
    }

    @Test
    void theMonthsLimitIsNamedBeforeTheDays() {
        assertThat(watch("0", "0").crossing(new BigDecimal("0.12")))
                .map(Crossing::period)
                .contains(Period.MONTH);
    }

    @Test
    void whatWasSpentYesterdayCountsForTheMonthAlone() {
        ledger.book(new LedgerLine(
                T0.minusSeconds(86_400),
                StoreFixtures.PAID,
                Operation.EDIT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new BigDecimal("5"),
                new BigDecimal("5")));
        BigDecimal cost = new BigDecimal("0.12");
        assertThat(watch("1", null).crossing(cost)).isEmpty();
        assertThat(watch("1", "5.11").crossing(cost)).map(Crossing::period).contains(Period.MONTH);
        assertThat(watch("1", "5.12").crossing(cost)).isEmpty();
    }

    @Test
    void draftsNeverCrossABudget() {
        assertThat(watch("0", "0").crossing(BigDecimal.ZERO)).isEmpty();
    }
}
