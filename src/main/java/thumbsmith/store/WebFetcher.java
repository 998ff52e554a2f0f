package thumbsmith.store;

import java.io.IOException;
import java.net.URI;

/** Fetches from the open web: 20 MB, 15 s and 3 redirects at most, never from this computer or its own network. */
public final class WebFetcher implements AddressFetcher {
    public WebFetcher() {}

    @Override
    public byte[] fetch(URI address) throws IOException {
        throw new UnsupportedOperationException();
    }
}
