package thumbsmith.darkroom;

/** The folder for results takes no more of them. The message is one plain sentence for people. */
final class FolderException extends Exception {
    private static final long serialVersionUID = 1L;

    FolderException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
