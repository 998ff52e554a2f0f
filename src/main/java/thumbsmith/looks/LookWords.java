package thumbsmith.looks;

import java.math.BigDecimal;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Service;
import thumbsmith.job.Look;
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

    static String service(Service service) {
        return service.isEmbedded() ? TEXTS.get("service.embedded") : service.name();
    }

    static String trainButton(Service service, BigDecimal price) {
        return service.isEmbedded() ? TEXTS.get("train.free") : TEXTS.get("train.about", Words.usd(price));
    }

    /** The list price beside a free draft; nothing where the button itself says what it costs. */
    static String listPrice(Service service, BigDecimal price) {
        return service.isEmbedded() ? TEXTS.get("train.list", Words.usd(price)) : "";
    }

    /** What a screen reader says for a card. */
    static String spoken(Look look) {
        return look.name() + ", " + mode(look.mode()) + ", " + status(look);
    }
}
