package thumbsmith.image.face;

/** A head is turned so far to the side that half of its face cannot be seen. */
public final class TurnedAwayException extends Exception {
    private static final long serialVersionUID = 1L;

    TurnedAwayException() {
        super("a head is turned too far to the side");
    }
}
