package thumbsmith.contract;

import java.util.Locale;

/** The service's pages for people. */
public enum Page {
    /** Account and keys. */
    ACCOUNT,
    /** Where credits are bought. */
    BILLING,
    PRICES,
    DOCUMENTATION;

    /** The word for this page in settings and texts. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
