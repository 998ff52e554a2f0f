package thumbsmith.looks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Way;
import thumbsmith.job.Look;
import thumbsmith.job.LookMark;
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
        if (look.mark() == LookMark.NOT_AT_SERVICE) return TEXTS.get("status.gone");
        return switch (look.status()) {
            case PROCESSING -> TEXTS.get("status.processing", look.progress());
            case COMPLETED -> TEXTS.get("status.completed");
            case FAILED -> TEXTS.get("status.failed");
        };
    }

    /** What is to become of a look; empty where that is nothing in particular. */
    static String mark(Look look) {
        return switch (look.mark()) {
            case NONE, NOT_AT_SERVICE -> "";
            case DELETE_WHEN_TRAINED ->
                TEXTS.get(look.status() == LookStatus.PROCESSING ? "mark.delete" : "mark.delete.soon");
            case NOT_DELETED -> TEXTS.get("mark.not-deleted");
        };
    }

    /** What can be done about its mark. */
    static List<Way> ways(LookMark mark) {
        return switch (mark) {
            case NONE -> List.of();
            case DELETE_WHEN_TRAINED -> List.of(new Way(new Recovery.Keep(), TEXTS.get("mark.undo")));
            case NOT_DELETED ->
                List.of(
                        new Way(new Recovery.TryAgain(), TEXTS.get("mark.again")),
                        new Way(new Recovery.Keep(), TEXTS.get("mark.keep")));
            case NOT_AT_SERVICE ->
                List.of(
                        new Way(new Recovery.ForgetHere(), TEXTS.get("mark.forget")),
                        new Way(new Recovery.CheckNow(), TEXTS.get("mark.look")));
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
        String mark = mark(look).isEmpty() ? "" : ", " + mark(look);
        return look.name() + ", " + mode(look.mode()) + ", " + status(look) + mark;
    }

    /** Why trainings are not followed for now. */
    static String unfollowed(Failure failure) {
        return TEXTS.get(
                "unfollowed",
                new Catalogue()
                        .present(failure, Circumstances.of(Operation.LOOK))
                        .title());
    }
}
