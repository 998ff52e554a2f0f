package thumbsmith.image;

import java.util.Optional;

/** Tells pictures by their first bytes, whatever their names say. */
public final class Sniff {
    /** So many first bytes are enough to tell every format. */
    public static final int HEAD_BYTES = 64;

    private Sniff() {}

    /** The media type, such as {@code image/jpeg}; empty where these bytes begin no picture that is known here. */
    public static Optional<String> mediaType(byte[] head) {
        return Signature.of(head).map(Signature::mediaType);
    }
}
