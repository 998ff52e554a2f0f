package thumbsmith.cli;

import java.math.BigDecimal;
import java.util.Optional;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.failure.Circumstances;
import thumbsmith.job.Studio;

/**
 * What an operation without a model costs on the service that is chosen.
 *
 * @param cost USD; zero on the embedded service
 * @param list USD
 * @param around what a failure is said of, with its price where there is one
 */
record Price(Service service, Operation operation, BigDecimal cost, BigDecimal list, Circumstances around) {
    static Price of(Studio studio, Operation operation) {
        Service service = studio.connections().current().service();
        return new Price(
                service,
                operation,
                studio.pricing().cost(service, operation, Optional.empty()),
                studio.pricing().list(operation, Optional.empty()),
                around(studio, service, operation));
    }

    private static Circumstances around(Studio studio, Service service, Operation operation) {
        Circumstances asking = Circumstances.of(operation);
        return studio.pricing().around(service, asking);
    }

    String words() {
        return Money.spent(cost, list);
    }
}
