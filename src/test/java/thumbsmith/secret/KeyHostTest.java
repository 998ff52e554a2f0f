package thumbsmith.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

class KeyHostTest {
    @Test
    void aKeyIsFoundHoweverItsHostIsWritten() {
        assertThat(KeyHost.of(URI.create("https://API.Example.com/v2"))).isEqualTo("api.example.com");
        assertThat(KeyHost.of(URI.create("https://api.example.com:8443"))).isEqualTo("api.example.com:8443");
    }

    @Test
    void anAddressWithoutAHostHasNoKey() {
        assertThatThrownBy(() -> KeyHost.of(URI.create("foo")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The service's address has no host.");
    }

    @Test
    void aKeyIsHandedOutForItsOwnHostOnly() {
        SecretStore secrets = new SecretsOfThisRun();
        secrets.keep("api.example.com", "pkz_1");

        assertThat(secrets.keyFor("api.example.com")).contains("pkz_1");
        assertThat(secrets.keyFor("api.example.com:8443")).isEmpty();
        secrets.forget("api.example.com");
        assertThat(secrets.keyFor("api.example.com")).isEmpty();
    }
}
