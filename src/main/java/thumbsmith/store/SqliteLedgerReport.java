package thumbsmith.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.LedgerReport;
import thumbsmith.job.RequestCount;
import thumbsmith.job.Span;
import thumbsmith.job.Tally;

/**
 * Totals of the ledger in SQLite. SQLite only counts lines of like amounts, of which there are few however long the
 * ledger is; the amounts are multiplied and added as decimals, never in floating point.
 */
final class SqliteLedgerReport implements LedgerReport {
    private static final String LIKE_LINES =
            "ledger.service = '%s' AS draft, ledger.cost AS cost, ledger.list_price AS list_price, count(*) AS lines"
                    .formatted(Service.EMBEDDED.name());
    private static final String OF_A_SPAN = " WHERE ledger.at >= ? AND ledger.at < ?";
    private static final String WITH_PROJECT = """
             FROM ledger
            LEFT JOIN (SELECT service, request_id, max(output) AS output FROM titles
                WHERE output IS NOT NULL AND request_id IS NOT NULL GROUP BY service, request_id) AS titled
                ON ledger.operation = 'titles' AND titled.service = ledger.service
                    AND titled.request_id = ledger.request_id
            LEFT JOIN jobs ON jobs.id = coalesce(ledger.job, titled.output)""";

    private final Database database;

    SqliteLedgerReport(Database database) {
        this.database = database;
    }

    @Override
    public List<String> lost(ZoneId zone) {
        return database.gaps().stream().map(gap -> gap.ledgerSentence(zone)).toList();
    }

    @Override
    public Tally total(Span span) {
        return sum(database.query(
                "SELECT " + LIKE_LINES + " FROM ledger" + OF_A_SPAN + " GROUP BY draft, cost, list_price",
                SqliteLedgerReport::tally,
                moments(span)));
    }

    @Override
    public List<Tally> each(List<Span> spans) {
        if (spans.isEmpty()) return List.of();
        List<Tally> totals = new ArrayList<>(Collections.nCopies(spans.size(), Tally.NONE));
        database.query(
                "WITH spans (place, since, until) AS (VALUES "
                        + String.join(", ", Collections.nCopies(spans.size(), "(?, ?, ?)"))
                        + ") SELECT place, " + LIKE_LINES
                        + " FROM spans CROSS JOIN ledger ON ledger.at >= since AND ledger.at < until"
                        + " GROUP BY place, draft, cost, list_price",
                row -> totals.set(
                        row.integer("place"), totals.get(row.integer("place")).plus(tally(row))),
                places(spans));
        return List.copyOf(totals);
    }

    @Override
    public List<Share> by(Grouping grouping, Span span) {
        Map<String, Tally> shares = new TreeMap<>();
        database.query(
                "SELECT coalesce(" + name(grouping) + ", '') AS name, " + LIKE_LINES
                        + (grouping == Grouping.PROJECT ? WITH_PROJECT : " FROM ledger")
                        + OF_A_SPAN + " GROUP BY name, draft, cost, list_price",
                row -> shares.merge(row.text("name"), tally(row), Tally::plus),
                moments(span));
        return shares.entrySet().stream()
                .map(share -> new Share(Optional.of(share.getKey()).filter(it -> !it.isEmpty()), share.getValue()))
                .sorted(DEAREST_FIRST)
                .toList();
    }

    private static final Comparator<Share> DEAREST_FIRST = Comparator.comparing(
                    (Share share) -> share.tally().spent())
            .thenComparing(share -> share.tally().draftList())
            .reversed();

    private static String name(Grouping grouping) {
        return switch (grouping) {
            case PROJECT -> "jobs.project";
            case OPERATION -> "ledger.operation";
            case MODEL -> "ledger.model";
        };
    }

    @Override
    public Tally ofJob(UUID job) {
        return sum(database.query("""
                SELECT %s FROM ledger WHERE job = ?1 OR (operation = 'titles' AND EXISTS (SELECT 1 FROM titles
                    WHERE titles.output = ?1 AND titles.service = ledger.service
                        AND titles.request_id = ledger.request_id))
                GROUP BY draft, cost, list_price""".formatted(LIKE_LINES), SqliteLedgerReport::tally, job.toString()));
    }

    @Override
    public List<RequestCount> unknown(Span span) {
        return counts("state = 'unknown' AND sent >= ? AND sent < ?", moments(span));
    }

    @Override
    public List<RequestCount> underWay() {
        return counts("state IN ('waiting', 'sending', 'parked') AND paused = 0");
    }

    private List<RequestCount> counts(String which, Object... values) {
        String sql = "SELECT operation, model, count(*) AS jobs FROM jobs WHERE service <> '" + Service.EMBEDDED.name()
                + "' AND " + which + " GROUP BY operation, model";
        return database.query(sql, SqliteLedgerReport::count, values).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty for what this version has no price for. */
    private static Optional<RequestCount> count(Row row) throws SQLException {
        Optional<Operation> operation = Operation.of(row.text("operation"));
        Optional<Model> model = row.maybeText("model").flatMap(Model::of);
        long jobs = row.whole("jobs");
        return operation.filter(it -> isPriced(it, model)).map(it -> new RequestCount(it, model, jobs));
    }

    private static boolean isPriced(Operation operation, Optional<Model> model) {
        return model.isPresent() || operation != Operation.TEXT && operation != Operation.IMAGE;
    }

    @Override
    public Optional<Instant> first() {
        return database.query("SELECT min(at) AS first FROM ledger", row -> row.maybeMoment("first"))
                .getFirst();
    }

    @Override
    public void lines(Consumer<thumbsmith.job.BookedLine> reader) {
        new LedgerLines(database, WITH_PROJECT).read(reader);
    }

    private static Tally tally(Row row) throws SQLException {
        return Tally.of(row.flag("draft"), row.amount("cost"), row.amount("list_price"), row.whole("lines"));
    }

    private static Tally sum(List<Tally> tallies) {
        return tallies.stream().reduce(Tally.NONE, Tally::plus);
    }

    private static Object[] moments(Span span) {
        return new Object[] {span.from().toEpochMilli(), span.until().toEpochMilli()};
    }

    private static Object[] places(List<Span> spans) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            values.add(i);
            values.addAll(List.of(moments(spans.get(i))));
        }
        return values.toArray();
    }
}
