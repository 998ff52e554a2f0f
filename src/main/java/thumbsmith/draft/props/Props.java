package thumbsmith.draft.props;

import java.awt.image.BufferedImage;
import java.util.List;

/** The shelf of things that ship with the program. Safe for all threads. */
public final class Props {
    private Props() {}

    /** Those that the words call for, in the order of the words; plurals and common stems count; emoji too. */
    public static List<Prop> named(List<String> lowerCaseWords) {
        throw new UnsupportedOperationException("Under construction");
    }

    /** All of them. */
    public static List<Prop> all() {
        throw new UnsupportedOperationException("Under construction");
    }

    /** Drawn into a square of so many px, {@code TYPE_INT_ARGB} with alpha; nobody else holds it. */
    public static BufferedImage picture(Prop prop, int side) {
        throw new UnsupportedOperationException("Under construction");
    }
}
