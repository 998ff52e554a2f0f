package thumbsmith.cli;

import java.math.BigDecimal;
import java.util.Optional;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.Studio;

/**
 * What an operation without a model costs on the service that is chosen.
 *
 * @param cost USD; zero on the embedded service
 * @param list USD
 */
record Price(Service service, Operation operation, BigDecimal cost, BigDecimal list) {
    static Price of(Studio studio, Operation operation) {
        Service service = studio.connections().current().service();
        return new Price(
                service,
                operation,
                studio.pricing().cost(service, operation, Optional.empty()),
                studio.pricing().list(operation, Optional.empty()));
    }

    String words() {
        return Money.spent(cost, list);
    }
}
