package thumbsmith.failure;

import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Slot;

/** Some codes mean another thing in other circumstances, and are worded for them. */
final class Variants {
    private Variants() {}

    /** The texts' key: the code's name, with a variant's name behind it where there is one. */
    static String key(ErrorCode code, Circumstances around) {
        return switch (code) {
            case NOT_FOUND -> code + (around.isAboutLook() ? ".look" : ".route");
            case GENERATION_TIMEOUT, SCORING_TIMEOUT, TITLE_TIMEOUT, FAL_TIMEOUT ->
                code + (around.took().isPresent() ? ".took" : "");
            case CONFLICT -> code + (around.isNaming() ? "" : ".other");
            case INVALID_MODEL -> code + (around.namesModel() ? "" : ".none");
            case SUPPORT_IMAGE_NOT_SUPPORTED -> code + (around.namesModel() ? "" : ".anywhere");
            case DOWNLOAD_FAILED -> code + (around.addressed().isEmpty() ? ".result" : "");
            case OUTPAINT_FAILED -> code + (canCrop(around) ? "" : ".whole");
            default -> code.name();
        };
    }

    /** Whether a picture was sent that is enlarged to the format. */
    static boolean canCrop(Circumstances around) {
        return around.sends(Slot.SOURCE) || around.sends(Slot.TARGET);
    }
}
