package thumbsmith.app;

import java.util.Optional;
import thumbsmith.secret.KeyHost;
import thumbsmith.secret.SecretStore;
import thumbsmith.store.Preferences;
import thumbsmith.store.PreferencesFile;

/**
 * The person's choice of a service and the key for it, which ways out of a rehearsed failure may change: they come back
 * as they were, so that no rehearsal touches the key that pays.
 */
final class KeptChoices {
    private record Kept(Preferences preferences, Optional<String> key) {}

    private final PreferencesFile preferences;
    private final SecretStore secrets;
    private Optional<Kept> kept = Optional.empty();

    KeptChoices(PreferencesFile preferences, SecretStore secrets) {
        this.preferences = preferences;
        this.secrets = secrets;
    }

    /** Notes them, unless they are noted. */
    void keep() {
        Preferences now = preferences.get();
        if (kept.isEmpty()) kept = Optional.of(new Kept(now, secrets.keyFor(KeyHost.of(now.baseUrl()))));
    }

    void putBack() {
        kept.ifPresent(this::putBack);
        kept = Optional.empty();
    }

    private void putBack(Kept before) {
        before.preferences().service().ifPresent(service -> preferences.update(it -> it.withService(service)));
        String host = KeyHost.of(before.preferences().baseUrl());
        before.key().ifPresentOrElse(key -> secrets.keep(host, key), () -> secrets.forget(host));
    }
}
