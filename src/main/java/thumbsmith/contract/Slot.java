package thumbsmith.contract;

import java.util.Locale;

/** The places of a request that hold one picture. */
public enum Slot {
    /** The picture that image and edit start from. */
    SOURCE,
    /** The picture whose face is replaced. */
    TARGET,
    /** The face to put in. */
    FACE,
    /** White is what changes. */
    MASK,
    /** A picture to take ideas from. */
    SUPPORT,
    /** The picture that is scored. */
    SCORED,
    /** One of the three training pictures. */
    TRAINING;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
