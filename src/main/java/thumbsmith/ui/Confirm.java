package thumbsmith.ui;

/** Asks the person a yes-or-no question. Called and answered on the FX thread; Esc and Enter mean no. */
public interface Confirm {
    /**
     * @param yes the label of the button that agrees, a verb
     * @param no the label of the button that backs out
     */
    boolean ask(String title, String sentence, String yes, String no);

    /** The same for a deed that cannot be undone: the answer that agrees is marked as dangerous. */
    default boolean askToDestroy(String title, String sentence, String yes, String no) {
        return ask(title, sentence, yes, no);
    }
}
