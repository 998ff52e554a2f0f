package thumbsmith.store;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Something was to be written to a database of a newer version of the program, which this one only reads. */
public final class NewerDatabaseException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    /** What to tell the person. */
    public static final String SENTENCE = "Your thumbnails were last used with a newer version of Thumbsmith."
            + " This version can show them but not change anything; update it to go on.";

    NewerDatabaseException() {
        super(SENTENCE, new IOException(SENTENCE));
    }
}
