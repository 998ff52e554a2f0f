package thumbsmith.sandbox;

import java.util.List;
import thumbsmith.contract.ErrorCode;

/** The contract's error answer, thrown from wherever it is found out. It has no stack trace: it is an answer, no fault. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient List<String> details;

    Refusal(int status, String code, String message, List<String> details) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.details = List.copyOf(details);
    }

    static Refusal of(ErrorCode code, String message, String... details) {
        return new Refusal(code.status(), code.name(), message, List.of(details));
    }

    static Refusal invalid(List<String> details) {
        ErrorCode code = ErrorCode.VALIDATION_ERROR;
        return new Refusal(code.status(), code.name(), "The request is not valid.", details);
    }

    static Refusal invalid(String detail) {
        return invalid(List.of(detail));
    }

    /** INVALID_IMAGE with the 400 of the newer documentation; the table's 500 would blame the service. */
    static Refusal invalidImage(String detail) {
        return new Refusal(400, ErrorCode.INVALID_IMAGE.name(), "A picture could not be read.", List.of(detail));
    }

    /** INVALID_IMAGE for a picture that can be read, but shows nobody where somebody is needed. */
    static Refusal noFace(String field) {
        return new Refusal(
                400,
                ErrorCode.INVALID_IMAGE.name(),
                "A picture shows no face.",
                List.of(field + ": no face was found"));
    }

    static Refusal tooLarge(String detail) {
        return of(ErrorCode.IMAGE_TOO_LARGE, "A picture may weigh 10 MB at most.", detail);
    }

    int status() {
        return status;
    }

    Reply reply(String requestId) {
        Reply plain = Reply.json(status, Answers.error(code, getMessage(), details, requestId));
        return status == ErrorCode.TOO_MANY_REQUESTS.status() ? plain.with("Retry-After", "1") : plain;
    }
}
