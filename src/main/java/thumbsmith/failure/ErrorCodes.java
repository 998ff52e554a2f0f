package thumbsmith.failure;

import java.util.Optional;
import thumbsmith.contract.ErrorCode;

/** The code that an answer carries, or that its bare status means as clearly. */
final class ErrorCodes {
    private ErrorCodes() {}

    static Optional<ErrorCode> spoken(Failure.Api api) {
        return api.known().or(() -> byStatus(api.status()));
    }

    private static Optional<ErrorCode> byStatus(int status) {
        return switch (status) {
            case 413 -> Optional.of(ErrorCode.IMAGE_TOO_LARGE);
            case 429 -> Optional.of(ErrorCode.TOO_MANY_REQUESTS);
            default -> Optional.empty();
        };
    }
}
