package thumbsmith.queue;

import java.math.BigDecimal;
import java.util.Optional;
import thumbsmith.contract.Service;
import thumbsmith.job.Batch;

/** How far the preview of a batch file is. */
public sealed interface BatchState {
    /** No file is open. */
    record None() implements BatchState {}

    /**
     * Its rows are being checked, and the pictures that they name taken in.
     *
     * @param total 0 while the file itself is read
     */
    record Checking(String name, int done, int total) implements BatchState {}

    /** @param why a sentence */
    record Unreadable(String name, String why) implements BatchState {}

    /**
     * Every row is checked; nothing is sent yet.
     *
     * @param service the one whose price and looks it was checked by
     * @param cost of the good rows, estimated, USD
     * @param whyNot a sentence where that service cannot be asked yet
     */
    record Ready(String name, Batch batch, Service service, BigDecimal cost, Optional<String> whyNot)
            implements BatchState {}

    /** The good rows are being put in line. */
    record Sending(Ready from) implements BatchState {}
}
