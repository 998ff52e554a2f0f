package thumbsmith.store;

import java.math.BigDecimal;
import java.time.Instant;
import thumbsmith.job.Ledger;
import thumbsmith.job.LedgerLine;

/** The ledger in SQLite. Amounts are kept as decimal text, exact to the last digit. */
public final class SqliteLedger implements Ledger {
    public SqliteLedger(Database database) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void book(LedgerLine line) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BigDecimal spentSince(Instant start) {
        throw new UnsupportedOperationException();
    }
}
