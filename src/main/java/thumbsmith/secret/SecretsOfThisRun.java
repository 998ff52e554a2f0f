package thumbsmith.secret;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps keys in memory until the program ends; writes nothing. */
public final class SecretsOfThisRun implements SecretStore {
    private final Map<String, String> keys = new ConcurrentHashMap<>();

    @Override
    public Optional<String> keyFor(String host) {
        return Optional.ofNullable(keys.get(host));
    }

    @Override
    public void keep(String host, String key) {
        keys.put(host, key);
    }

    @Override
    public void forget(String host) {
        keys.remove(host);
    }
}
