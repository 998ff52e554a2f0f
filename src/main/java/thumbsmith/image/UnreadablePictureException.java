package thumbsmith.image;

/** A file that is no picture, is damaged, or is too large to open. The message is one plain sentence for people. */
public final class UnreadablePictureException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadablePictureException(String sentence) {
        super(sentence);
    }

    public UnreadablePictureException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public static UnreadablePictureException noRoom() {
        return new UnreadablePictureException("There is not enough memory free to open a picture of this size.");
    }
}
