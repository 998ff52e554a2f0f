package thumbsmith.cli;

import thumbsmith.failure.Failure;

/** Carries a failure out of code that answers with something else; a command ends with it. */
public final class FailureException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    public FailureException(Failure failure) {
        super(failure.getClass().getSimpleName());
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
