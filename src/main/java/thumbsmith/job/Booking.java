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
        try {
            ledger.book(line(at, service, operation, model, requestId, job));
        } catch (RuntimeException e) {
            LOG.warn("The cost of {} could not be booked.", operation.wire(), e);
        }
    }

    /** The line of a job's own answer. */
    LedgerLine line(Job job, JobState.Fetching answer) {
        Recipe recipe = job.recipe();
        Optional<String> requestId = Optional.of(answer.requestId());
        Optional<UUID> id = Optional.of(job.id());
        return line(answer.answered(), job.service(), recipe.operation(), recipe.model(), requestId, id);
    }

    private LedgerLine line(
            Instant at,
            Service service,
            Operation operation,
            Optional<Model> model,
            Optional<String> requestId,
            Optional<UUID> job) {
        return new LedgerLine(
                at,
                service,
                operation,
                model,
                requestId.filter(it -> !it.isBlank()),
                job,
                pricing.cost(service, operation, model),
                pricing.list(operation, model));
    }
}
