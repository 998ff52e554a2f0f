package thumbsmith.job;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;

/**
 * One paid answer.
 *
 * @param cost estimated, USD; zero on the embedded service
 * @param listPrice USD
 */
public record LedgerLine(
        Instant at,
        Service service,
        Operation operation,
        Optional<Model> model,
        Optional<String> requestId,
        Optional<UUID> job,
        BigDecimal cost,
        BigDecimal listPrice) {}
