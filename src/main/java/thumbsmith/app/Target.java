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
            return Service.paid(base);
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
        Optional<String> given = environment.apiKey().filter(key -> isGivenFor(base, environment));
        return at(base, given.or(() -> secrets.keyFor(KeyHost.of(base))), preferences);
    }

    /** A key of the environment belongs to the environment's address, or to the service's own. */
    private static boolean isGivenFor(URI base, Environment environment) {
        return environment.baseUrl().isPresent() || KeyHost.of(base).equals(KeyHost.of(Preferences.PIKZELS));
    }

    static Paid at(URI base, Optional<String> key, Preferences preferences) {
        return new Paid(
                base, key, preferences.connectSeconds(), preferences.answerSeconds(), preferences.certificates());
    }
}
