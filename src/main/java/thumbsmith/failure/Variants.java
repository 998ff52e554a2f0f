package thumbsmith.failure;

import java.util.Optional;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;

/** Some codes mean another thing in other circumstances, and are worded for them. */
final class Variants {
    private Variants() {}

    /** The texts' key: the code's name, with a variant's name behind it where there is one. */
    static String key(ErrorCode code, Circumstances around) {
        if (!fits(code, around)) return "MISFIT";
        return switch (code) {
            case NOT_FOUND -> code + (around.isAboutLook() ? ".look" : ".route");
            case GENERATION_TIMEOUT, SCORING_TIMEOUT, TITLE_TIMEOUT, FAL_TIMEOUT ->
                code + (around.took().isPresent() ? ".took" : "");
            case GENERATION_FAILED -> code + worked(around);
            case CONTENT_POLICY, GENERATION_REJECTED -> code + excluded(around);
            case CONFLICT -> code + (around.isNaming() ? "" : ".other");
            case INVALID_MODEL -> code + (around.namesModel() ? "" : ".none");
            case SUPPORT_IMAGE_NOT_SUPPORTED -> code + (around.namesModel() ? "" : ".anywhere");
            case DOWNLOAD_FAILED -> code + (around.addressed().isEmpty() ? ".result" : "");
            case OUTPAINT_FAILED -> code + (canCrop(around) ? "" : ".whole");
            case SERVICE_UNDER_MAINTENANCE -> code + parked(around);
            default -> code.name();
        };
    }

    /** Of a question nothing is parked that could go on by itself. */
    static String parked(Circumstances around) {
        return around.isQuestion() ? ".question" : "";
    }

    private static String worked(Circumstances around) {
        return around.operation()
                .map(asked -> switch (asked) {
                    case SCORE -> ".score";
                    case TITLES -> ".titles";
                    case TRAIN_PERSONA, TRAIN_STYLE -> ".training";
                    case TEXT, IMAGE, EDIT, FACE_SWAP, LOOK, INSTRUCT, DELETE_LOOK -> "";
                })
                .orElse("");
    }

    private static String excluded(Circumstances around) {
        if (around.hasPrompt()) return "";
        if (around.isTraining()) return ".training";
        return around.operation().equals(Optional.of(Operation.INSTRUCT)) ? ".instructions" : ".pictures";
    }

    /** Whether the code can be meant of what was asked: a service may answer anything to anything. */
    static boolean fits(ErrorCode code, Circumstances around) {
        return switch (code) {
            case NAME_RESERVED, NAME_ALREADY_EXISTS -> around.isNaming();
            case INVALID_AMOUNT -> around.operation().isEmpty();
            case CANNOT_DELETE_PROCESSING, DELETE_FAILED -> around.isDeleting();
            case INVALID_PERSONA,
                    INVALID_STYLE,
                    MISSING_IMAGE_URL,
                    MISSING_TARGET_IMAGE,
                    MISSING_FACE_REFERENCE,
                    OUTPAINT_FAILED -> around.makesThumbnail();
            case SUPPORT_IMAGE_NOT_SUPPORTED -> around.makesThumbnail() || around.hasPrompt();
            default -> true;
        };
    }

    /** Whether a picture was sent that is enlarged to the format. */
    static boolean canCrop(Circumstances around) {
        return around.sends(Slot.SOURCE) || around.sends(Slot.TARGET);
    }
}
