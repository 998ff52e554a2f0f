package thumbsmith.job;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;

/** Books what an answer is estimated to have cost. */
record Booking(Ledger ledger, Pricing pricing) {
    private static final Logger LOG = LoggerFactory.getLogger(Booking.class);

    /** A ledger that cannot be written must not lose the answer that was paid for. */
    void book(
            Instant at,
            Service service,
            Operation operation,
            Optional<Model> model,
            Optional<String> requestId,
            Optional<UUID> job) {
        var line = new LedgerLine(
                at,
                service,
                operation,
                model,
                requestId.filter(it -> !it.isBlank()),
                job,
                pricing.cost(service, operation, model),
                pricing.list(operation, model));
        try {
            ledger.book(line);
        } catch (RuntimeException e) {
            LOG.warn("The cost of {} could not be booked.", operation.wire(), e);
        }
    }
}
