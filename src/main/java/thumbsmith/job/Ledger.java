package thumbsmith.job;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;

/** The estimated spending: one line for every paid answer. Thread-safe. Throws UncheckedIOException if unwritable. */
public interface Ledger {
    void book(LedgerLine line);

    /** Makes sure, by a write that leaves nothing behind, that a line could be booked now. */
    void requireWritable();

    /** What the paid service is estimated to have cost since that moment, in USD; drafts count nothing. */
    BigDecimal spentSince(Instant start);

    /** What the lines come to. */
    LedgerReport report();

    /** Estimated spending of today in that zone, USD. */
    default BigDecimal spentToday(Instant now, ZoneId zone) {
        return spentSince(now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant());
    }
}
