package thumbsmith.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import thumbsmith.contract.Model;
import thumbsmith.job.Ledger;
import thumbsmith.job.LedgerLine;
import thumbsmith.job.LedgerReport;
import thumbsmith.job.Span;

/** The ledger in SQLite. Amounts are kept as decimal text, exact to the last digit. */
public final class SqliteLedger implements Ledger {
    private static final String INSERT = """
            INSERT INTO ledger (at, service, operation, model, request_id, job, cost, list_price)
            """;

    private final Database database;
    private final LedgerReport report;

    public SqliteLedger(Database database) {
        this.database = database;
        this.report = new SqliteLedgerReport(database);
    }

    @Override
    public void book(LedgerLine line) {
        database.update(INSERT + "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)", values(line));
    }

    /** Books the line unless there is one of that job and operation. */
    void bookOnce(LedgerLine line) {
        database.update(INSERT + """
                SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
                WHERE NOT EXISTS (SELECT 1 FROM ledger WHERE job = ?6 AND operation = ?3)""", values(line));
    }

    @Override
    public void requireWritable() {
        database.together(() -> {
            database.update(INSERT + "VALUES (0, '', '', NULL, NULL, NULL, '0', '0')");
            database.update("DELETE FROM ledger WHERE rowid = last_insert_rowid()");
        });
    }

    private static Object[] values(LedgerLine line) {
        return new Object[] {
            line.at().toEpochMilli(),
            line.service().name(),
            line.operation().wire(),
            line.model().map(Model::wire).orElse(null),
            line.requestId().orElse(null),
            line.job().map(UUID::toString).orElse(null),
            line.cost().toPlainString(),
            line.listPrice().toPlainString()
        };
    }

    @Override
    public BigDecimal spentSince(Instant start) {
        return report.total(new Span(start, Span.ALL.until())).spent();
    }

    @Override
    public LedgerReport report() {
        return report;
    }
}
