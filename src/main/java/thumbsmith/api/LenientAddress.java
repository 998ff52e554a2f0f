package thumbsmith.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Makes addresses of what others wrote as one. Browsers take spaces, bars and letters of any alphabet in an address, so
 * a service may well answer with them; {@link URI} does not, and a paid result must not be lost over that.
 */
final class LenientAddress {
    private static final String UNRESERVED = "-._~";
    /** What has a meaning of its own between the parts of an address. */
    private static final String STRUCTURE = ":/?#[]@!$&'()*+,;=%";

    private LenientAddress() {}

    /** That address, percent-encoded where it must be; empty where it is none even then. */
    static Optional<URI> read(String text) {
        try {
            return Optional.of(new URI(encoded(text.strip(), UNRESERVED + STRUCTURE)));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** As {@link #read}; of what is no address it makes one that leads nowhere and still tells the text. */
    static URI keep(String text) {
        return read(text).orElseGet(() -> URI.create(encoded(text.strip(), UNRESERVED)));
    }

    private static String encoded(String text, String plain) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(unit, plain)) encoded.append((char) unit);
            else encoded.append('%').append(String.format("%02X", unit));
        }
        return encoded.toString();
    }

    private static boolean isPlain(byte unit, String plain) {
        return unit > 0 && (Character.isLetterOrDigit(unit) || plain.indexOf(unit) >= 0);
    }
}
