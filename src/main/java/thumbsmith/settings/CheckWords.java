package thumbsmith.settings;

import thumbsmith.failure.Failure;
import thumbsmith.ui.Texts;

/** Why a key could not be tested, in one sentence that does not blame the key. */
final class CheckWords {
    private static final Texts TEXTS = Texts.of(CheckWords.class);

    private CheckWords() {}

    static String of(Failure failure) {
        return switch (failure) {
            case Failure.Offline offline -> TEXTS.get("check.offline", offline.host());
            case Failure.TlsRefused refused -> TEXTS.get("check.tls", refused.host());
            case Failure.NotTheService other -> TEXTS.get("check.other", other.host());
            case Failure.Api api -> TEXTS.get("check.api", Integer.toString(api.status()));
            case Failure.OutcomeUnknown _,
                    Failure.OutputNotFetched _,
                    Failure.BadImage _,
                    Failure.Refused _,
                    Failure.DiskFull _,
                    Failure.KeyringUnavailable _,
                    Failure.Unexpected _ -> TEXTS.get("key.unknown");
        };
    }
}
