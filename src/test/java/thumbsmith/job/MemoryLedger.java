package thumbsmith.job;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A ledger in memory. */
class MemoryLedger implements Ledger {
    final List<LedgerLine> lines = new CopyOnWriteArrayList<>();

    @Override
    public void book(LedgerLine line) {
        lines.add(line);
    }

    @Override
    public BigDecimal spentSince(Instant start) {
        return lines.stream().map(LedgerLine::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
