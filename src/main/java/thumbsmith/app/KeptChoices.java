package thumbsmith.app;

import java.util.Optional;
import thumbsmith.secret.KeyHost;
import thumbsmith.secret.SecretStore;
import thumbsmith.store.Preferences;
import thumbsmith.store.Preferences.ServiceChoice;
import thumbsmith.store.PreferencesFile;

/**
 * The person's choice of a service and the key for it, which ways out of a rehearsed failure may change: they come back.
 */
final class KeptChoices {
    private record Kept(Optional<String> key) {}

    private final PreferencesFile preferences;
    private final SecretStore secrets;
    private final RehearsalMemory memory;
    private Optional<Kept> kept = Optional.empty();

    /** @param memory where the choice is written down; the key is not */
    KeptChoices(PreferencesFile preferences, SecretStore secrets, RehearsalMemory memory) {
        this.preferences = preferences;
        this.secrets = secrets;
        this.memory = memory;
    }

    /** Notes them, unless they are noted. */
    void keep() {
        Preferences now = preferences.get();
        if (kept.isPresent()) return;
        memory.note(notes -> notes.withService(now.service()));
        kept = Optional.of(new Kept(secrets.keyFor(KeyHost.of(now.baseUrl()))));
    }

    void putBack() {
        putBackService(memory.notes().service());
        kept.flatMap(Kept::key).ifPresent(this::putBack);
        kept = Optional.empty();
    }

    private void putBackService(Optional<ServiceChoice> before) {
        before.filter(choice -> !preferences.get().service().equals(Optional.of(choice)))
                .ifPresent(choice -> preferences.update(it -> it.withService(choice)));
    }

    private void putBack(String key) {
        String host = KeyHost.of(preferences.get().baseUrl());
        if (secrets.keyFor(host).isEmpty()) secrets.keep(host, key);
    }
}
