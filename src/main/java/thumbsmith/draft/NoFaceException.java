package thumbsmith.draft;

/** A picture that must show a face shows none. */
public final class NoFaceException extends DraftRefusedException {
    private static final long serialVersionUID = 1L;

    /** Whose face was looked for. */
    public enum Where {
        /** The picture that gets a face. */
        TARGET,
        /** The picture that the face is taken from. */
        FACE,
        /** The three pictures that a persona is learned from. */
        TRAINING
    }

    private final Where where;

    public NoFaceException(Where where, String sentence) {
        super(sentence);
        this.where = where;
    }

    public Where where() {
        return where;
    }
}
