package thumbsmith.app;

import java.net.URI;

/** Where the embedded service of this process listens, and the key that opens it and nothing else. */
record EmbeddedAddress(URI base, String key) {
    @Override
    public String toString() {
        return "EmbeddedAddress[" + base + "]";
    }
}
