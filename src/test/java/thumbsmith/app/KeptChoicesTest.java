package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.secret.SecretsOfThisRun;
import thumbsmith.store.Preferences.ServiceChoice;
import thumbsmith.store.PreferencesFile;

class KeptChoicesTest {
    private static final String HOST = "api.pikzels.com";

    @TempDir
    private Path folder;

    @Test
    void theKeyIsAsItWasWhateverARehearsalDidToIt() {
        SecretsOfThisRun secrets = new SecretsOfThisRun();
        try (PreferencesFile preferences = new PreferencesFile(folder.resolve("preferences.json"), Runnable::run)) {
            preferences.update(it -> it.withService(ServiceChoice.PIKZELS));
            secrets.keep(HOST, "pkz_real");
            KeptChoices choices = new KeptChoices(preferences, secrets, RehearsalMemory.ofThisRun());
            choices.keep();
            secrets.keep(HOST, "pkz_rehearsed");
            preferences.update(it -> it.withService(ServiceChoice.EMBEDDED));
            choices.putBack();
            assertThat(secrets.keyFor(HOST)).contains("pkz_real");
            assertThat(preferences.get().service()).contains(ServiceChoice.PIKZELS);

            choices.keep();
            secrets.forget(HOST);
            choices.putBack();
            assertThat(secrets.keyFor(HOST)).contains("pkz_real");
        }
    }
}
