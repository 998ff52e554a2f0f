package thumbsmith.job;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/** The paid questions that are no jobs, on their way to the service that was meant. Thread-safe. */
final class Questions {
    private final Connections connections;
    private final AtomicInteger asking = new AtomicInteger();

    Questions(Connections connections) {
        this.connections = connections;
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
            return question.apply(connection);
        } finally {
            asking.decrementAndGet();
        }
    }
}
