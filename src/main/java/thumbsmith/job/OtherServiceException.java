package thumbsmith.job;

/** Another service is chosen now than the one whose price was shown: nothing was sent. The message is for people. */
public final class OtherServiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OtherServiceException() {
        super(Sentences.SERVICE_CHANGED);
    }
}
