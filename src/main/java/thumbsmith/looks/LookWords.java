package thumbsmith.looks;

import java.math.BigDecimal;
import java.util.Optional;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Service;
import thumbsmith.job.Look;
import thumbsmith.ui.ServiceState;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** Looks, services and prices in words. */
final class LookWords {
    private static final Texts TEXTS = Texts.of(LookWords.class);

    private LookWords() {}

    static String mode(LookMode mode) {
        return TEXTS.get("mode." + mode.wire());
    }

    static String status(Look look) {
        return switch (look.status()) {
            case PROCESSING -> TEXTS.get("status.processing", look.progress());
            case COMPLETED -> TEXTS.get("status.completed");
            case FAILED -> TEXTS.get("status.failed");
        };
    }

    /** The service's name, or why there is none. */
    static String service(ServiceState state) {
        return state.service()
                .map(service -> service.isEmbedded() ? TEXTS.get("service.embedded") : service.name())
                .or(state::whyNot)
                .orElse("");
    }

    /** With the price, once it is known which service is asked. */
    static String trainButton(Optional<Service> service, BigDecimal price) {
        if (service.isEmpty()) return TEXTS.get("train.unpriced");
        return service.get().isEmbedded() ? TEXTS.get("train.free") : TEXTS.get("train.about", Words.usd(price));
    }

    /** The list price beside a free draft; nothing where the button itself says what it costs. */
    static String listPrice(Optional<Service> service, BigDecimal price) {
        return service.filter(Service::isEmbedded).isPresent() ? TEXTS.get("train.list", Words.usd(price)) : "";
    }

    /** What a screen reader says for a card. */
    static String spoken(Look look) {
        return look.name() + ", " + mode(look.mode()) + ", " + status(look);
    }
}
