package thumbsmith.ui;

/** Asks the person a yes-or-no question. Called and answered on the FX thread; Esc means no. */
public interface Confirm {
    /**
     * @param yes the label of the button that agrees, a verb
     * @param no the label of the button that backs out
     */
    boolean ask(String title, String sentence, String yes, String no);
}
