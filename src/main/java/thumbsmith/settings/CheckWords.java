package thumbsmith.settings;

import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Operation;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;
import thumbsmith.failure.Presentation;
import thumbsmith.ui.Texts;

/** Why a key could not be tested, or what is wrong with it, as the service says. */
final class CheckWords {
    private static final Texts TEXTS = Texts.of(CheckWords.class);

    private CheckWords() {}

    static String of(Failure failure) {
        return switch (failure) {
            case Failure.Offline offline -> TEXTS.get("check.offline", offline.host());
            case Failure.TlsRefused refused -> TEXTS.get("check.tls", refused.host());
            case Failure.NotTheService other -> TEXTS.get("check.other", other.host());
            case Failure.Api api -> ofService(api);
            case Failure.OutcomeUnknown _,
                    Failure.OutputNotFetched _,
                    Failure.BadImage _,
                    Failure.Refused _,
                    Failure.DiskFull _,
                    Failure.KeyringUnavailable _,
                    Failure.Unexpected _ -> TEXTS.get("key.unknown");
        };
    }

    /** A code has its own words; a bare status says nothing about the key. */
    private static String ofService(Failure.Api api) {
        if (api.known().isEmpty()) return TEXTS.get("check.api", Integer.toString(api.status()));
        Presentation shown = new Catalogue().present(api, Circumstances.of(Operation.LOOK));
        return TEXTS.get("check.code", shown.title(), shown.nextStep());
    }

    /** Whether the key itself, and not the service or the account, is what is wrong. */
    static boolean isAboutKey(Failure failure) {
        return HoldReason.of(failure).filter(HoldReason.KEY::equals).isPresent();
    }

    /** Whether the key will never work again. */
    static boolean isDeleted(Failure failure) {
        return failure instanceof Failure.Api api
                && api.known().filter(ErrorCode.API_KEY_DELETED::equals).isPresent();
    }
}
