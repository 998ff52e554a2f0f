package thumbsmith.job;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Service;
import thumbsmith.failure.Circumstances;

/** What a request is estimated to cost. Drafts of the embedded service cost nothing. */
public record Pricing(Supplier<Prices> table) {
    /** A table that never changes. */
    public Pricing(Prices prices) {
        this(() -> prices);
    }

    /** As the person's table stands now. */
    public Prices prices() {
        return table.get();
    }

    /** List price in USD. */
    public BigDecimal list(Operation operation, Optional<Model> model) {
        return prices().of(operation, model);
    }

    /** The same request where that service was asked: with the list where it costs something, and without for free drafts. */
    public Circumstances around(Service asked, Circumstances request) {
        return asked.isEmbedded() ? request : request.at(prices());
    }

    /** Estimated cost in USD on that service. */
    public BigDecimal cost(Service service, Operation operation, Optional<Model> model) {
        return service.isEmbedded() ? BigDecimal.ZERO : list(operation, model);
    }
}
