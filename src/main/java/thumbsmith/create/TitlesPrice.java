package thumbsmith.create;

import java.math.BigDecimal;
import java.util.Optional;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Service;
import thumbsmith.job.Pricing;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** What titles cost on the service that is chosen, in words. */
record TitlesPrice(Pricing pricing, Optional<Service> service) {
    private static final Texts TEXTS = Texts.of(TitlesPrice.class);

    /** {@code Titles · about $0.08}, {@code Titles · free draft}; without a price while none is known. */
    String on(String verb) {
        return service.map(it -> it.isEmbedded() ? "titles.free" : "titles.paid")
                .map(key -> TEXTS.get(key, verb, usd()))
                .orElse(verb);
    }

    String usd() {
        return Words.usd(pricing.list(Operation.TITLES, Optional.empty()));
    }

    /** Estimated, USD: zero for free drafts, and while no service is open. */
    BigDecimal cost() {
        return service.map(it -> pricing.cost(it, Operation.TITLES, Optional.empty()))
                .orElse(BigDecimal.ZERO);
    }

    /** The list that applies; empty for free drafts. */
    Optional<Prices> list() {
        return service.filter(it -> !it.isEmbedded()).map(paid -> pricing.prices());
    }
}
