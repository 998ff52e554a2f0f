package thumbsmith.secret;

import java.net.URI;
import java.util.Locale;

/** What a key is bound to: the host in small letters, with its port where the address names one. */
public final class KeyHost {
    private KeyHost() {}

    /** {@link IllegalArgumentException} with a sentence for people where the address names no host. */
    public static String of(URI base) {
        if (base.getHost() == null) throw new IllegalArgumentException("The service's address has no host.");
        String host = base.getHost().toLowerCase(Locale.ROOT);
        return base.getPort() < 0 ? host : host + ":" + base.getPort();
    }
}
