package thumbsmith.failure;

import thumbsmith.contract.ErrorCode;

/** Which answers leave open whether the request was charged. */
final class Charges {
    private Charges() {}

    /** What was looked at or worked on and then failed; what was turned away at the door was not made. */
    static boolean areOpen(Failure.Api api) {
        return ErrorCodes.spoken(api).map(Charges::areOpen).orElse(api.status() >= 500);
    }

    private static boolean areOpen(ErrorCode code) {
        return switch (code) {
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
                    FAL_TIMEOUT -> true;
            default -> false;
        };
    }
}
