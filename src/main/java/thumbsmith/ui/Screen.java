package thumbsmith.ui;

/** One of the screens that the rail opens. */
public interface Screen {
    /** Puts the focus where work on this screen begins; once it is shown. */
    void focusFirst();
}
