package thumbsmith.spending;

import java.io.IOException;
import java.io.UncheckedIOException;
import thumbsmith.job.LedgerReport;

/** A ledger on a disk that is gone. */
final class BrokenReport extends ForwardingReport {
    @Override
    LedgerReport now() {
        throw new UncheckedIOException(new IOException("The disk is gone."));
    }
}
