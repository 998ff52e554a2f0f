package thumbsmith.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import thumbsmith.contract.Limits;

/**
 * The keys of the embedded service: its own, which is active unless something else was said, and further ones with
 * their states. They survive a restart. Only their digests are kept, so that no key stands in a file. Thread-safe.
 */
public final class Keys {
    private final StateFile state;
    private final String own;

    Keys(StateFile state, String own) {
        this.state = state;
        this.own = digest(own);
    }

    /**
     * Says how that key is answered from now on; it may be the service's own.
     *
     * @throws IllegalArgumentException if it does not start with {@code pkz_}: such a key never gets as far as this
     */
    public void set(String key, KeyState as) {
        if (!key.startsWith(Limits.KEY_PREFIX))
            throw new IllegalArgumentException("A key starts with " + Limits.KEY_PREFIX);
        state.update(it -> it.withKey(digest(key), as));
    }

    /** Forgets all further keys and makes the service's own active. */
    public void clear() {
        state.update(it -> it.withKeys(Map.of()));
    }

    /** How that key is answered. */
    public KeyState of(String key) {
        String digest = digest(key);
        return Optional.ofNullable(state.read().keys().get(digest))
                .orElse(digest.equals(own) ? KeyState.ACTIVE : KeyState.UNKNOWN);
    }

    private static String digest(String key) {
        return Digests.hex(key.getBytes(StandardCharsets.UTF_8));
    }
}
