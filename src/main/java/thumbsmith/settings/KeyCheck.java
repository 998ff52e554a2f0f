package thumbsmith.settings;

import java.net.URI;
import thumbsmith.failure.Outcome;

/** Asks a service, free of charge, whether it takes a key. Blocks; the key goes to that address and nowhere else. */
public interface KeyCheck {
    /** What the service says to a key. */
    enum Verdict {
        ACCEPTED,
        REFUSED
    }

    /**
     * Asks after a look that cannot exist.
     *
     * @return {@code ACCEPTED} where the service answers NOT_FOUND (or finds it), {@code REFUSED} where it answers 401
     *     without a code of the contract; everything else is a failure, whose code may say what is wrong with the key
     */
    Outcome<Verdict> check(URI base, String key);
}
