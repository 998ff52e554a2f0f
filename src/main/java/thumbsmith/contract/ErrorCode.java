package thumbsmith.contract;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The error codes of the service by name: the 38 of the contract's table and the nine that newer documentation adds
 * (the ninth is RATE_LIMITED, the older name of TOO_MANY_REQUESTS). The HTTP status is the one the table pairs with it.
 */
public enum ErrorCode {
    VALIDATION_ERROR(400),
    INVALID_PERSONA(400),
    INVALID_STYLE(400),
    INVALID_AMOUNT(400),
    MISSING_IMAGE_URL(400),
    MISSING_TARGET_IMAGE(400),
    MISSING_FACE_REFERENCE(400),
    CONTENT_POLICY(400),
    CANNOT_DELETE_PROCESSING(400),
    MISSING_API_KEY(401),
    INVALID_API_KEY_FORMAT(401),
    INVALID_API_KEY(401),
    API_KEY_INACTIVE(401),
    API_KEY_DELETED(401),
    INSUFFICIENT_CREDITS(402),
    API_ACCESS_NOT_ENABLED(403),
    NOT_FOUND(404),
    API_USER_NOT_FOUND(404),
    NAME_RESERVED(409),
    NAME_ALREADY_EXISTS(409),
    CANCELLED(499),
    GENERATION_FAILED(500),
    CONFIGURATION_ERROR(500),
    CONFIG_ERROR(500),
    INVALID_MODEL(500),
    INVALID_IMAGE(500),
    DOWNLOAD_FAILED(500),
    UPLOAD_FAILED(500),
    DELETE_FAILED(500),
    OUTPAINT_FAILED(500),
    TITLE_GENERATION_ERROR(500),
    PARSE_ERROR(500),
    FAL_ERROR(500),
    SERVICE_UNDER_MAINTENANCE(503),
    GENERATION_TIMEOUT(504),
    SCORING_TIMEOUT(504),
    TITLE_TIMEOUT(504),
    FAL_TIMEOUT(504),
    SUPPORT_IMAGE_NOT_SUPPORTED(400),
    SMART_BALANCE_PAYMENT_FAILED(402),
    ACCOUNT_SUSPENDED(403),
    CONFLICT(409),
    IMAGE_TOO_LARGE(413),
    GENERATION_REJECTED(422),
    TOO_MANY_REQUESTS(429),
    RATE_LIMITED(429),
    INTERNAL_ERROR(500);

    /** What the first generation of the service called the same things. */
    static final Map<String, ErrorCode> V1 = Map.ofEntries(
            Map.entry("BAD_REQUEST", VALIDATION_ERROR),
            Map.entry("CONTENT_POLICY_VIOLATION", CONTENT_POLICY),
            Map.entry("INVALID_AUTH_HEADER", INVALID_API_KEY_FORMAT),
            Map.entry("INSUFFICIENT_BALANCE", INSUFFICIENT_CREDITS),
            Map.entry("CONCURRENT_LIMIT_EXCEEDED", TOO_MANY_REQUESTS),
            Map.entry("MAINTENANCE_ACTIVE", SERVICE_UNDER_MAINTENANCE),
            Map.entry("INVALID_ORIGINAL_IMAGE", INVALID_IMAGE),
            Map.entry("INVALID_FACE_IMAGE", INVALID_IMAGE),
            Map.entry("INVALID_TRAINING_DATA", VALIDATION_ERROR));

    private final int status;

    ErrorCode(int status) {
        this.status = status;
    }

    /** The HTTP status that the table pairs with this code. */
    public int status() {
        return status;
    }

    /** The names of the first generation, in alphabetical order, each with the code that means the same now. */
    public static SortedMap<String, ErrorCode> formerNames() {
        return new TreeMap<>(V1);
    }

    /** The code that goes by that name now or did in v1; empty for one that this version does not know. */
    public static Optional<ErrorCode> of(String wire) {
        return Arrays.stream(values())
                .filter(it -> it.name().equals(wire))
                .findFirst()
                .or(() -> Optional.ofNullable(V1.get(wire)));
    }
}
