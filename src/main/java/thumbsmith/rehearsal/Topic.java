package thumbsmith.rehearsal;

import java.util.Locale;

/** What a failure is about, in the order in which they are listed. */
public enum Topic {
    INPUTS,
    CONTENT,
    MAKING,
    TITLES_AND_SCORE,
    LOOKS,
    KEY,
    CREDITS,
    ACCOUNT,
    SERVICE,
    CONNECTION,
    COMPUTER;

    /** The last part of its key in the texts. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
