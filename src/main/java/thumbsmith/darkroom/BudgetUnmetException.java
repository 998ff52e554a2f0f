package thumbsmith.darkroom;

import thumbsmith.image.codec.Fitted;

/** Not even the lowest quality fits the byte budget. The message says so for people and names a size that would fit. */
public final class BudgetUnmetException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Fitted.TooLarge size;

    public BudgetUnmetException(String sentence, Fitted.TooLarge size) {
        super(sentence);
        this.size = size;
    }

    /** What was tried and what would fit. */
    public Fitted.TooLarge size() {
        return size;
    }
}
