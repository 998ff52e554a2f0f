package thumbsmith.app;

import java.util.Optional;
import thumbsmith.secret.KeyHost;
import thumbsmith.secret.SecretStore;
import thumbsmith.store.Preferences;
import thumbsmith.store.Preferences.ServiceChoice;
import thumbsmith.store.PreferencesFile;

/**
 * The person's choice of a service and the key for it, which ways out of a rehearsed failure may change: they come back
 * as they were, so that no rehearsal touches the key that pays.
 */
final class KeptChoices {
    private record Kept(String host, Optional<String> key) {}

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
        String host = KeyHost.of(now.baseUrl());
        kept = Optional.of(new Kept(host, secrets.keyFor(host)));
    }

    void putBack() {
        putBackService(memory.notes().service());
        kept.ifPresent(this::putBackKey);
        kept = Optional.empty();
    }

    private void putBackService(Optional<ServiceChoice> before) {
        before.filter(choice -> !preferences.get().service().equals(Optional.of(choice)))
                .ifPresent(choice -> preferences.update(it -> it.withService(choice)));
    }

    private void putBackKey(Kept before) {
        before.key().ifPresentOrElse(key -> secrets.keep(before.host(), key), () -> secrets.forget(before.host()));
    }
}
