package thumbsmith.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.BookedLine;
import thumbsmith.job.LedgerLine;

/**
 * The ledger's lines one page after the other: nobody waits for the whole of it, neither for memory nor for the
 * database.
 *
 * @param from the tables, the ledger joined with the jobs
 */
record LedgerLines(Database database, String from) {
    private static final int PAGE = 500;

    private record Numbered(long number, Optional<BookedLine> line) {}

    void read(Consumer<BookedLine> reader) {
        List<Numbered> page = after(Long.MIN_VALUE);
        while (!page.isEmpty()) {
            page.forEach(each -> each.line().ifPresent(reader));
            page = after(page.getLast().number());
        }
    }

    private List<Numbered> after(long number) {
        return database.query(
                """
                SELECT ledger.*, ledger.rowid AS number, jobs.project AS project,
                    json_extract(jobs.recipe, '$.prompt') AS prompt
                """ + from + " WHERE ledger.rowid > ? ORDER BY ledger.rowid LIMIT " + PAGE,
                row -> new Numbered(row.whole("number"), line(row)),
                number);
    }

    /** Empty for an operation that this version does not know. */
    private static Optional<BookedLine> line(Row row) throws SQLException {
        Optional<Operation> operation = Operation.of(row.text("operation"));
        if (operation.isEmpty()) return Optional.empty();
        LedgerLine line = new LedgerLine(
                row.moment("at"),
                new Service(row.text("service")),
                operation.get(),
                row.maybeText("model").flatMap(Model::of),
                row.maybeText("request_id"),
                row.maybeText("job").map(UUID::fromString),
                row.amount("cost"),
                row.amount("list_price"));
        return Optional.of(new BookedLine(line, row.maybeText("project"), row.maybeText("prompt")));
    }
}
