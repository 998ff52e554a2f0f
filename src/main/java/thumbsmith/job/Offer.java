package thumbsmith.job;

import java.net.URI;
import java.nio.file.Path;

/** Something that was dropped, pasted, chosen or named as a picture, before anybody looked at it. */
public sealed interface Offer {
    record OfFile(Path file) implements Offer {}

    /** An {@code http}, {@code https} address; the program fetches it itself, without any key. */
    record OfAddress(URI address) implements Offer {}

    /** Encoded bytes: a decoded {@code data:} URL, or a clipboard picture as PNG. */
    record OfBytes(byte[] bytes) implements Offer {}
}
