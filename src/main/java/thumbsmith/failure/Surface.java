package thumbsmith.failure;

/** Where a failure shows. */
public enum Surface {
    /** At the input that it is about; in a dialog where it fits none. */
    FIELD,
    /** On the card of the job that met it. */
    CARD,
    /** Over the window, while work goes on. */
    BANNER,
    /** In a dialog of its own. */
    DIALOG
}
