package thumbsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ServiceTest {
    private static Service paid(String base) {
        return Service.paid(URI.create(base));
    }

    @Test
    void paidHostIsNamedInLowerCase() {
        assertThat(paid("https://API.Pikzels.com/")).isEqualTo(new Service("api.pikzels.com"));
    }

    @Test
    void noPaidHostPassesForTheFreeService() {
        assertThat(paid("https://embedded").isEmbedded()).isFalse();
        assertThat(paid("https://EMBEDDED:8443").isEmbedded()).isFalse();
    }

    @Test
    void servicesOnThisComputerAreToldApartByTheirPorts() {
        assertThat(paid("http://127.0.0.1:8080").name()).isEqualTo("127.0.0.1:8080");
        assertThat(paid("http://localhost:1").name()).isEqualTo("localhost:1");
        assertThat(paid("http://[::1]:9").name()).isEqualTo("[::1]:9");
    }

    @Test
    void addressWithoutAHostIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> paid("https:///v2"));
    }
}
