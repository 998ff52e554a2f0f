package thumbsmith.store;

import java.io.IOException;
import java.net.URI;

/** Fetches the bytes of a picture that was given by its address, without any key. */
@FunctionalInterface
public interface AddressFetcher {
    /** @throws IOException with one plain sentence for people */
    byte[] fetch(URI address) throws IOException;
}
