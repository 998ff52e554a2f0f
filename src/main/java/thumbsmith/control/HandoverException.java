package thumbsmith.control;

/** An order did not reach the process that runs the jobs, or that one does not do it. */
public final class HandoverException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    public enum Kind {
        /** No process answers: nothing was ordered. */
        NOBODY,
        /** It was ordered and no answer came: it may have been done. */
        LOST,
        /** It is not done, and the message says why to people. */
        REFUSED
    }

    HandoverException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
