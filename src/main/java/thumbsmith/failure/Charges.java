package thumbsmith.failure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import thumbsmith.contract.ErrorCode;

/** What is said of the cost of a request that failed: the contract prices only what succeeds. */
record Charges(Wording wording, Circumstances around) {
    private enum Cost {
        /** It was turned away at the door. */
        NOTHING_MADE,
        /** It was looked at or worked on and then failed, or nobody knows how far it came. */
        OPEN,
        /** It asks for nothing that could be made, or its own text says what there is to say. */
        UNSAID
    }

    /** A sentence with a space before it, or nothing. */
    String after(Failure.Api api) {
        return switch (around.isFree() ? Cost.UNSAID : of(api)) {
            case NOTHING_MADE -> " " + wording.plain("charge.none");
            case OPEN -> around.price(around.model()).map(this::open).orElse("");
            case UNSAID -> "";
        };
    }

    private String open(BigDecimal price) {
        return " " + wording.filled("charge.open", List.of(usd(price)));
    }

    static String usd(BigDecimal amount) {
        return "$" + amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static Cost of(Failure.Api api) {
        return ErrorCodes.spoken(api).map(code -> of(code, api.status())).orElse(Cost.OPEN);
    }

    private static Cost of(ErrorCode code, int status) {
        return switch (code) {
            case INVALID_IMAGE -> status < 500 ? Cost.NOTHING_MADE : Cost.OPEN;
            case CONTENT_POLICY,
                    GENERATION_REJECTED,
                    CANCELLED,
                    GENERATION_FAILED,
                    DOWNLOAD_FAILED,
                    UPLOAD_FAILED,
                    OUTPAINT_FAILED,
                    TITLE_GENERATION_ERROR,
                    PARSE_ERROR,
                    FAL_ERROR,
                    INTERNAL_ERROR,
                    GENERATION_TIMEOUT,
                    SCORING_TIMEOUT,
                    TITLE_TIMEOUT,
                    FAL_TIMEOUT,
                    CONFIGURATION_ERROR,
                    CONFIG_ERROR,
                    INVALID_MODEL -> Cost.OPEN;
            case VALIDATION_ERROR,
                    INVALID_PERSONA,
                    INVALID_STYLE,
                    MISSING_IMAGE_URL,
                    MISSING_TARGET_IMAGE,
                    MISSING_FACE_REFERENCE,
                    SUPPORT_IMAGE_NOT_SUPPORTED,
                    IMAGE_TOO_LARGE,
                    NAME_RESERVED,
                    NAME_ALREADY_EXISTS,
                    CONFLICT,
                    NOT_FOUND,
                    MISSING_API_KEY,
                    INVALID_API_KEY_FORMAT,
                    INVALID_API_KEY,
                    API_KEY_INACTIVE,
                    API_KEY_DELETED,
                    INSUFFICIENT_CREDITS,
                    SMART_BALANCE_PAYMENT_FAILED,
                    API_ACCESS_NOT_ENABLED,
                    ACCOUNT_SUSPENDED,
                    API_USER_NOT_FOUND,
                    TOO_MANY_REQUESTS,
                    RATE_LIMITED,
                    SERVICE_UNDER_MAINTENANCE -> Cost.NOTHING_MADE;
            case INVALID_AMOUNT, CANNOT_DELETE_PROCESSING, DELETE_FAILED -> Cost.UNSAID;
        };
    }
}
