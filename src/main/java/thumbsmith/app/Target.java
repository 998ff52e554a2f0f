package thumbsmith.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import thumbsmith.contract.Service;
import thumbsmith.secret.KeyHost;
import thumbsmith.secret.SecretStore;
import thumbsmith.store.Preferences;
import thumbsmith.store.Preferences.ServiceChoice;

/** Which service is meant, and with which key: the environment over the settings over the embedded one. */
sealed interface Target {

    record Embedded() implements Target {}

    /** @param key given for exactly that host; empty where there is none */
    record Paid(URI base, Optional<String> key, int connectSeconds, int answerSeconds, Optional<Path> certificates)
            implements Target {
        Service service() {
            return new Service(base.getHost());
        }

        Paid with(String otherKey) {
            return new Paid(base, Optional.of(otherKey), connectSeconds, answerSeconds, certificates);
        }

        @Override
        public String toString() {
            return "Paid[" + base + "]";
        }
    }

    static Target of(Environment environment, Preferences preferences, SecretStore secrets) {
        boolean paid = environment.choosesService()
                || preferences.service().filter(ServiceChoice.PIKZELS::equals).isPresent();
        return paid ? paid(environment, preferences, secrets) : new Embedded();
    }

    private static Target paid(Environment environment, Preferences preferences, SecretStore secrets) {
        URI base = environment.baseUrl().orElse(preferences.baseUrl());
        return at(base, environment.apiKey().or(() -> secrets.keyFor(KeyHost.of(base))), preferences);
    }

    static Paid at(URI base, Optional<String> key, Preferences preferences) {
        return new Paid(
                base, key, preferences.connectSeconds(), preferences.answerSeconds(), preferences.certificates());
    }
}
