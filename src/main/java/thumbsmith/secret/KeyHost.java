package thumbsmith.secret;

import java.net.URI;

/** What a key is bound to: the host, with its port where the address names one. */
public final class KeyHost {
    private KeyHost() {}

    public static String of(URI base) {
        return base.getPort() < 0 ? base.getHost() : base.getHost() + ":" + base.getPort();
    }
}
