package thumbsmith.job;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/** The paid questions that are no jobs, on their way to the service that was meant. Thread-safe. */
final class Questions {
    private static final Logger LOG = LoggerFactory.getLogger(Questions.class);

    private final Connections connections;
    private final Ledger ledger;
    private final AtomicInteger asking = new AtomicInteger();

    Questions(Connections connections, Ledger ledger) {
        this.connections = connections;
        this.ledger = ledger;
    }

    /** What is asked has to be booked: where that cannot be done now it is not asked. */
    private Optional<Failure> unwritable() {
        try {
            ledger.requireWritable();
            return Optional.empty();
        } catch (UncheckedIOException e) {
            LOG.warn("A question is not asked: it could not be booked.", e);
            return Optional.of(Unwritable.question(e));
        }
    }

    /** Questions under way now. */
    int asking() {
        return asking.get();
    }

    /**
     * Asks the service that is chosen now.
     *
     * @param expected the service whose price was shown; where another one is chosen now nothing is sent
     */
    <T> Outcome<T> ask(Optional<Service> expected, Function<Connection, Outcome<T>> question) {
        asking.incrementAndGet();
        try {
            Connection connection = connections.current();
            if (expected.filter(it -> !it.equals(connection.service())).isPresent())
                return Outcome.failed(new Failure.Refused(List.of(Sentences.SERVICE_CHANGED)));
            Optional<Failure> unwritable = unwritable();
            unwritable.ifPresent(why -> connections.unasked(connection.service(), why));
            return unwritable.map(Outcome::<T>failed).orElseGet(() -> question.apply(connection));
        } finally {
            asking.decrementAndGet();
        }
    }
}
