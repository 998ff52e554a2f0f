package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.secret.SecretStore;
import thumbsmith.secret.SecretsOfThisRun;
import thumbsmith.store.Preferences;
import thumbsmith.store.Preferences.ServiceChoice;

/** Which service is meant and with which key: a key goes to the host that it was given for, and nowhere else. */
final class TargetTest {
    private static final URI OWN = URI.create("https://proxy.example:8443");
    private static final Preferences PIKZELS = Preferences.DEFAULT.withService(ServiceChoice.PIKZELS);

    private final SecretStore secrets = new SecretsOfThisRun();

    private Target.Paid paid(Map<String, String> environment, Preferences preferences) {
        return (Target.Paid) Target.of(Environment.of(environment), preferences, secrets);
    }

    @Test
    void whereNothingWasChosenTheEmbeddedServiceIsMeant() {
        assertThat(Target.of(Environment.EMPTY, Preferences.DEFAULT, secrets)).isEqualTo(new Target.Embedded());
        assertThat(Target.of(Environment.of(Map.of("PIKZELS_API_KEY", " ")), Preferences.DEFAULT, secrets))
                .isEqualTo(new Target.Embedded());
    }

    @Test
    void aStoredKeyStaysWithItsHostAndPort() {
        secrets.keep("api.pikzels.com", "pkz_stored");
        assertThat(paid(Map.of(), PIKZELS).key()).contains("pkz_stored");
        assertThat(paid(Map.of(), PIKZELS.withBaseUrl(OWN)).key()).isEmpty();
        assertThat(paid(Map.of("PIKZELS_BASE_URL", OWN.toString()), PIKZELS).key())
                .isEmpty();
        assertThat(paid(Map.of("PIKZELS_BASE_URL", "https://api.pikzels.com:444"), PIKZELS)
                        .key())
                .isEmpty();
    }

    @Test
    void aKeyOfTheEnvironmentGoesToItsAddressOrToTheServicesOwn() {
        assertThat(paid(Map.of("PIKZELS_API_KEY", "pkz_env"), Preferences.DEFAULT)
                        .key())
                .contains("pkz_env");
        Target.Paid both =
                paid(Map.of("PIKZELS_API_KEY", "pkz_env", "PIKZELS_BASE_URL", OWN.toString()), Preferences.DEFAULT);
        assertThat(both.key()).contains("pkz_env");
        assertThat(both.base()).isEqualTo(OWN);
        assertThat(paid(Map.of("PIKZELS_API_KEY", "pkz_env"), PIKZELS.withBaseUrl(OWN))
                        .key())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "https://", "not an address", "mailto:a@b"})
    void anAddressWithoutAHostIsRefusedInWords(String base) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Environment.of(Map.of("PIKZELS_BASE_URL", base)))
                .withMessageContaining("PIKZELS_BASE_URL is no address");
    }

    @Test
    void nothingPrintsAKey() {
        Environment environment = new Environment(Optional.of("pkz_env"), Optional.of(OWN));
        assertThat(environment.toString()).doesNotContain("pkz_env");
        assertThat(environment.overrides().toString()).doesNotContain("pkz_env");
        assertThat(Target.of(environment, PIKZELS, secrets).toString()).doesNotContain("pkz_env");
        assertThat(new EmbeddedAddress(OWN, "pkz_own").toString()).doesNotContain("pkz_own");
    }
}
