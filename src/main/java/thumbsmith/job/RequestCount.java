package thumbsmith.job;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;

/** So many like requests to a paid service. */
public record RequestCount(Operation operation, Optional<Model> model, long count) {

    /** What they cost together by the list as it stands now, USD. */
    public static BigDecimal cost(List<RequestCount> requests, Pricing pricing) {
        return requests.stream().map(each -> each.cost(pricing)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal cost(Pricing pricing) {
        return pricing.list(operation, model).multiply(BigDecimal.valueOf(count));
    }
}
