package thumbsmith.darkroom;

/** A recipe or preset that cannot be followed. The message is one plain sentence for people. */
public final class BadRecipeException extends Exception {
    private static final long serialVersionUID = 1L;

    public BadRecipeException(String sentence) {
        super(sentence);
    }

    public BadRecipeException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
