package thumbsmith.secret;

import java.util.Optional;

/** Keeps API keys, each bound to the host it belongs to. A key given for one host is never handed out for another. */
public interface SecretStore {
    Optional<String> keyFor(String host);

    void keep(String host, String key);

    void forget(String host);
}
