package thumbsmith.job;

import java.net.URI;
import java.nio.file.Path;

/** Something that was dropped, pasted, chosen or named as a picture, before anybody looked at it. */
public sealed interface Offer {
    record OfFile(Path file) implements Offer {}

    /** An {@code http}, {@code https} address; the program fetches it itself, without any key. */
    record OfAddress(URI address) implements Offer {}

    /**
     * The same, of this computer or a network around it, as {@link Intake#leadsInside} tells. Only for what a person
     * typed in and agreed to in so many words, never for what was dropped or pasted: a page must not reach inside.
     */
    record OfInside(URI address) implements Offer {}

    /** Encoded bytes: a decoded {@code data:} URL, or a clipboard picture as PNG. */
    record OfBytes(byte[] bytes) implements Offer {}
}
