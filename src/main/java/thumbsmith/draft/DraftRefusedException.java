package thumbsmith.draft;

/** The engine cannot do what was asked; the message says what it can. */
public class DraftRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    public DraftRefusedException(String sentence) {
        super(sentence);
    }
}
