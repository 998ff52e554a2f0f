package thumbsmith.rehearsal;

import static thumbsmith.contract.Operation.DELETE_LOOK;
import static thumbsmith.contract.Operation.EDIT;
import static thumbsmith.contract.Operation.FACE_SWAP;
import static thumbsmith.contract.Operation.IMAGE;
import static thumbsmith.contract.Operation.LOOK;
import static thumbsmith.contract.Operation.SCORE;
import static thumbsmith.contract.Operation.TEXT;
import static thumbsmith.contract.Operation.TITLES;
import static thumbsmith.contract.Operation.TRAIN_PERSONA;
import static thumbsmith.contract.Operation.TRAIN_STYLE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;

/** Where each error code of the contract belongs. A code that has no line here does not compile. */
final class CodeOccasions {
    /** Long enough to see the countdown, short enough to wait for it. */
    private static final int RETRY_SECONDS = 8;

    private CodeOccasions() {}

    static Occasion of(ErrorCode code) {
        return switch (code) {
            case VALIDATION_ERROR ->
                asked(code, Topic.INPUTS, TEXT, Set.of(), Set.of(), "prompt: cannot be read by the service");
            case INVALID_PERSONA -> asked(code, Topic.INPUTS, TEXT, Set.of(LookMode.PERSONA), Set.of());
            case INVALID_STYLE -> asked(code, Topic.INPUTS, TEXT, Set.of(LookMode.STYLE), Set.of());
            case MISSING_IMAGE_URL, INVALID_IMAGE -> pictured(code, Topic.INPUTS, IMAGE, Slot.SOURCE);
            case MISSING_TARGET_IMAGE, MISSING_FACE_REFERENCE ->
                pictured(code, Topic.INPUTS, FACE_SWAP, Slot.TARGET, Slot.FACE);
            case IMAGE_TOO_LARGE -> pictured(code, Topic.INPUTS, EDIT, Slot.SOURCE);
            case SUPPORT_IMAGE_NOT_SUPPORTED -> pictured(code, Topic.INPUTS, TEXT, Slot.SUPPORT);
            case INVALID_MODEL -> asked(code, Topic.INPUTS, TEXT);
            case CONTENT_POLICY -> asked(code, Topic.CONTENT, TEXT);
            case GENERATION_REJECTED -> pictured(code, Topic.CONTENT, IMAGE, Slot.SOURCE);
            case CANCELLED,
                    GENERATION_FAILED,
                    FAL_ERROR,
                    UPLOAD_FAILED,
                    INTERNAL_ERROR,
                    GENERATION_TIMEOUT,
                    FAL_TIMEOUT -> asked(code, Topic.MAKING, TEXT);
            case DOWNLOAD_FAILED, OUTPAINT_FAILED -> pictured(code, Topic.MAKING, IMAGE, Slot.SOURCE);
            case TITLE_GENERATION_ERROR, PARSE_ERROR, TITLE_TIMEOUT -> asked(code, Topic.TITLES_AND_SCORE, TITLES);
            case SCORING_TIMEOUT -> pictured(code, Topic.TITLES_AND_SCORE, SCORE, Slot.SCORED);
            case NAME_RESERVED, NAME_ALREADY_EXISTS -> pictured(code, Topic.LOOKS, TRAIN_PERSONA, Slot.TRAINING);
            case CONFLICT -> pictured(code, Topic.LOOKS, TRAIN_STYLE, Slot.TRAINING);
            case CANNOT_DELETE_PROCESSING -> told(code, Topic.LOOKS, DELETE_LOOK, new Mishap.Natural(failure(code)));
            case DELETE_FAILED -> asked(code, Topic.LOOKS, DELETE_LOOK);
            case NOT_FOUND -> told(code, Topic.LOOKS, LOOK, new Mishap.Natural(failure(code)));
            case MISSING_API_KEY, INVALID_API_KEY_FORMAT, INVALID_API_KEY, API_KEY_INACTIVE, API_KEY_DELETED ->
                asked(code, Topic.KEY, TEXT);
            case INSUFFICIENT_CREDITS -> told(code, Topic.CREDITS, TEXT, new Mishap.NoCredits(failure(code)));
            case SMART_BALANCE_PAYMENT_FAILED -> asked(code, Topic.CREDITS, TEXT);
            case INVALID_AMOUNT ->
                new Occasion(code.name(), Topic.CREDITS, TEXT, Set.of(), Set.of(), new Mishap.AtTopUp(failure(code)));
            case API_ACCESS_NOT_ENABLED, ACCOUNT_SUSPENDED, API_USER_NOT_FOUND -> asked(code, Topic.ACCOUNT, TEXT);
            case CONFIGURATION_ERROR, CONFIG_ERROR -> asked(code, Topic.SERVICE, TEXT);
            case SERVICE_UNDER_MAINTENANCE ->
                told(code, Topic.SERVICE, TEXT, new Mishap.Closed(failure(code), Occasion.A_WHILE));
            case TOO_MANY_REQUESTS, RATE_LIMITED -> busy(code);
        };
    }

    /** The same under the name that the first generation of the service had for it. */
    static Occasion of(String former, ErrorCode code) {
        return switch (former) {
            case "INVALID_ORIGINAL_IMAGE", "INVALID_FACE_IMAGE" ->
                renamed(former, of(ErrorCode.MISSING_FACE_REFERENCE), code);
            case "INVALID_TRAINING_DATA" ->
                of(ErrorCode.NAME_RESERVED)
                        .going(former, answer(former, code, "image_base64s: three pictures of one face are needed"));
            default -> renamed(former, of(code), code);
        };
    }

    private static Occasion renamed(String former, Occasion like, ErrorCode code) {
        return switch (like.mishap()) {
            case Mishap.Answered answer ->
                like.going(
                        former,
                        new Mishap.Answered(former, code.status(), answer.details(), answer.retryAfterSeconds()));
            case Mishap.Closed _,
                    Mishap.NoCredits _,
                    Mishap.AnswerLost _,
                    Mishap.WebPage _,
                    Mishap.Unplugged _,
                    Mishap.Natural _,
                    Mishap.AtTopUp _,
                    Mishap.Delivered _,
                    Mishap.OutputCut _,
                    Mishap.Told _ -> like.going(former, answer(former, code));
        };
    }

    private static Occasion asked(ErrorCode code, Topic topic, Operation operation) {
        return asked(code, topic, operation, Set.of(), Set.of());
    }

    private static Occasion pictured(ErrorCode code, Topic topic, Operation operation, Slot... pictures) {
        return asked(code, topic, operation, Set.of(), Set.of(pictures));
    }

    private static Occasion asked(
            ErrorCode code,
            Topic topic,
            Operation operation,
            Set<LookMode> looks,
            Set<Slot> pictures,
            String... details) {
        return new Occasion(code.name(), topic, operation, looks, pictures, answer(code.name(), code, details));
    }

    private static Occasion told(ErrorCode code, Topic topic, Operation operation, Mishap mishap) {
        return new Occasion(code.name(), topic, operation, Set.of(), Set.of(), mishap);
    }

    private static Occasion busy(ErrorCode code) {
        Optional<Integer> retry = Optional.of(RETRY_SECONDS);
        return told(code, Topic.SERVICE, TEXT, new Mishap.Answered(code.name(), code.status(), List.of(), retry));
    }

    private static Mishap answer(String wire, ErrorCode code, String... details) {
        return new Mishap.Answered(wire, code.status(), List.of(details), Optional.empty());
    }

    private static Failure failure(ErrorCode code) {
        return new Failure.Api(code.name(), code.status(), Optional.empty(), List.of(), "", Optional.empty());
    }
}
