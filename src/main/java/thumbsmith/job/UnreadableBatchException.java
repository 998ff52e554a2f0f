package thumbsmith.job;

/** A batch file of which no row can be trusted. The message is a sentence for people. */
public final class UnreadableBatchException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableBatchException(String sentence) {
        super(sentence);
    }
}
