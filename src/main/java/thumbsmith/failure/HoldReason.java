package thumbsmith.failure;

import java.util.Optional;

/** Why nothing can be sent to a service for now, whichever job found it out: one dialog or banner, however many met it. */
public enum HoldReason {
    /** No key, or one that is not accepted. */
    KEY,
    CREDITS,
    ACCOUNT,
    MAINTENANCE,
    OFFLINE,
    /** Something else answers in the service's place, or cannot prove who it is. */
    STRANGER,
    /** Nothing can be written down here, so nothing paid is sent. */
    DISK;

    /** Whether it is worth asking by the free request, again and again, if it is over. */
    public boolean endsByItself() {
        return this == MAINTENANCE || this == OFFLINE;
    }

    /** Empty for a failure that concerns one job alone. */
    public static Optional<HoldReason> of(Failure failure) {
        return switch (failure) {
            case Failure.Api api -> api.known().flatMap(HoldReason::of);
            case Failure.Offline _ -> Optional.of(OFFLINE);
            case Failure.TlsRefused _, Failure.NotTheService _ -> Optional.of(STRANGER);
            case Failure.DiskFull _ -> Optional.of(DISK);
            case Failure.OutcomeUnknown _,
                    Failure.OutputNotFetched _,
                    Failure.BadImage _,
                    Failure.Refused _,
                    Failure.KeyringUnavailable _,
                    Failure.Unexpected _ -> Optional.empty();
        };
    }

    private static Optional<HoldReason> of(thumbsmith.contract.ErrorCode code) {
        return switch (code) {
            case MISSING_API_KEY, INVALID_API_KEY_FORMAT, INVALID_API_KEY, API_KEY_INACTIVE, API_KEY_DELETED ->
                Optional.of(KEY);
            case INSUFFICIENT_CREDITS, SMART_BALANCE_PAYMENT_FAILED -> Optional.of(CREDITS);
            case API_ACCESS_NOT_ENABLED, ACCOUNT_SUSPENDED, API_USER_NOT_FOUND -> Optional.of(ACCOUNT);
            case SERVICE_UNDER_MAINTENANCE -> Optional.of(MAINTENANCE);
            default -> Optional.empty();
        };
    }
}
