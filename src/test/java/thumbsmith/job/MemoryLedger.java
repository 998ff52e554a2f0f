package thumbsmith.job;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.FileSystemException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A ledger in memory. */
class MemoryLedger implements Ledger {
    final List<LedgerLine> lines = new CopyOnWriteArrayList<>();
    volatile boolean full;

    @Override
    public void book(LedgerLine line) {
        lines.add(line);
    }

    @Override
    public void requireWritable() {
        if (full) throw new UncheckedIOException(new FileSystemException("/full/thumbsmith.db", null, "No space left"));
    }

    @Override
    public BigDecimal spentSince(Instant start) {
        return lines.stream().map(LedgerLine::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public LedgerReport report() {
        return new MemoryReport(lines);
    }
}
