package thumbsmith.cli;

import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;

/** Carries a failure out of code that answers with something else; a command ends with it. */
public final class FailureException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;
    private final transient Circumstances around;

    public FailureException(Failure failure) {
        this(failure, Circumstances.NONE);
    }

    /** @param around what was being done when it failed */
    FailureException(Failure failure, Circumstances around) {
        super(failure.getClass().getSimpleName());
        this.failure = failure;
        this.around = around;
    }

    public Failure failure() {
        return failure;
    }

    Circumstances around() {
        return around;
    }
}
