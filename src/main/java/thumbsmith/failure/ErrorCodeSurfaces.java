package thumbsmith.failure;

import thumbsmith.contract.ErrorCode;

/** Where each error of the service belongs. */
final class ErrorCodeSurfaces {
    private ErrorCodeSurfaces() {}

    static Surface of(ErrorCode code) {
        return switch (code) {
            case VALIDATION_ERROR,
                    INVALID_PERSONA,
                    INVALID_STYLE,
                    INVALID_AMOUNT,
                    MISSING_IMAGE_URL,
                    MISSING_TARGET_IMAGE,
                    MISSING_FACE_REFERENCE,
                    INVALID_API_KEY_FORMAT,
                    NAME_RESERVED,
                    NAME_ALREADY_EXISTS,
                    CONFLICT,
                    INVALID_MODEL,
                    INVALID_IMAGE,
                    IMAGE_TOO_LARGE,
                    SUPPORT_IMAGE_NOT_SUPPORTED -> Surface.FIELD;
            case MISSING_API_KEY,
                    INVALID_API_KEY,
                    API_KEY_INACTIVE,
                    API_KEY_DELETED,
                    INSUFFICIENT_CREDITS,
                    SMART_BALANCE_PAYMENT_FAILED,
                    API_ACCESS_NOT_ENABLED,
                    ACCOUNT_SUSPENDED,
                    API_USER_NOT_FOUND,
                    CONTENT_POLICY,
                    GENERATION_REJECTED,
                    CANNOT_DELETE_PROCESSING,
                    NOT_FOUND,
                    DELETE_FAILED,
                    CONFIGURATION_ERROR,
                    CONFIG_ERROR -> Surface.DIALOG;
            case CANCELLED,
                    GENERATION_FAILED,
                    FAL_ERROR,
                    UPLOAD_FAILED,
                    INTERNAL_ERROR,
                    DOWNLOAD_FAILED,
                    OUTPAINT_FAILED,
                    TITLE_GENERATION_ERROR,
                    PARSE_ERROR,
                    GENERATION_TIMEOUT,
                    SCORING_TIMEOUT,
                    TITLE_TIMEOUT,
                    FAL_TIMEOUT,
                    TOO_MANY_REQUESTS,
                    RATE_LIMITED -> Surface.CARD;
            case SERVICE_UNDER_MAINTENANCE -> Surface.BANNER;
        };
    }
}
