package thumbsmith.store;

import java.io.IOException;
import java.net.URI;

/** Fetches the bytes of a picture that was given by its address, without any key. */
@FunctionalInterface
public interface AddressFetcher {
    /** @throws IOException with one plain sentence for people */
    byte[] fetch(URI address) throws IOException;

    /**
     * The same where the address itself may lie inside a network, as somebody agreed; where it leads on to may not.
     *
     * @throws IOException with one plain sentence for people
     */
    default byte[] fetchInside(URI address) throws IOException {
        return fetch(address);
    }

    /** Whether that address belongs to this computer or a network around it. Blocks while the name is looked up. */
    default boolean leadsInside(URI address) {
        return false;
    }
}
