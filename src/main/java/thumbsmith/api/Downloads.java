package thumbsmith.api;

import java.net.URI;
import java.nio.file.Path;
import thumbsmith.failure.Outcome;

/** Fetches pictures that the service made. Requests go out without the key, to any host. */
public interface Downloads {
    /**
     * Writes the picture at that address to {@code target}, a new file in an existing folder. A transfer that ends
     * short of its declared length is tried again from the start; what remains incomplete is deleted, never left.
     *
     * @return the number of bytes written
     */
    Outcome<Long> fetch(URI address, Path target, Exchange exchange);
}
