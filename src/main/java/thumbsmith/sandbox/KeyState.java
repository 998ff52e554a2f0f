package thumbsmith.sandbox;

import java.util.Arrays;
import java.util.Optional;
import thumbsmith.contract.ErrorCode;

/** What the embedded service holds of a key, and the contract's answer to a call that brings it. */
public enum KeyState {
    ACTIVE(null, ""),
    UNKNOWN(ErrorCode.INVALID_API_KEY, "The key is not known here."),
    INACTIVE(ErrorCode.API_KEY_INACTIVE, "This key is switched off."),
    DELETED(ErrorCode.API_KEY_DELETED, "This key was deleted."),
    WITHOUT_API_ACCESS(ErrorCode.API_ACCESS_NOT_ENABLED, "This account has no access to the API."),
    SUSPENDED(ErrorCode.ACCOUNT_SUSPENDED, "This account is suspended."),
    WITHOUT_USER(ErrorCode.API_USER_NOT_FOUND, "There is no API user for this key.");

    private final ErrorCode code;
    private final String message;

    KeyState(ErrorCode code, String message) {
        this.code = code;
        this.message = message;
    }

    /** The state that is answered by that code; empty for codes that are not about keys. */
    public static Optional<KeyState> of(ErrorCode code) {
        return Arrays.stream(values()).filter(it -> it.code == code).findFirst();
    }

    /** What a call with such a key is answered; empty if it is let in. */
    Optional<Refusal> refusal() {
        return Optional.ofNullable(code).map(it -> Refusal.of(it, message));
    }
}
