package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import thumbsmith.contract.Page;
import thumbsmith.contract.Pages;
import thumbsmith.contract.Service;

final class ServicePagesTest {
    private static final URI EMBEDDED = URI.create("http://127.0.0.1:4711");
    private static final URI ACCOUNT = EMBEDDED.resolve("/its-page");

    private Target target = new Target.Embedded();
    private final ServicePages pages =
            new ServicePages(() -> target, () -> EMBEDDED, () -> ACCOUNT, () -> Pages.PUBLISHED);

    @Test
    void creditsAndKeysOfTheEmbeddedServiceAreOnItsOwnPage() {
        assertThat(pages.page(Service.EMBEDDED, Page.BILLING)).isEqualTo(ACCOUNT);
        assertThat(pages.page(Service.EMBEDDED, Page.ACCOUNT)).isEqualTo(ACCOUNT);
        assertThat(pages.page(Service.EMBEDDED, Page.PRICES)).isEqualTo(Pages.PUBLISHED.prices());
        assertThat(pages.base(Service.EMBEDDED)).isEqualTo(EMBEDDED);
    }

    @ParameterizedTest
    @EnumSource(Page.class)
    void thePaidServicesPagesAreTheOnesOfTheSettings(Page page) {
        assertThat(pages.page(DeskBench.PAID, page)).isEqualTo(Pages.PUBLISHED.at(page));
    }

    @Test
    void aChosenServiceIsWhereTheSettingsSay() {
        URI base = URI.create("https://api.pikzels.com/behind/a/proxy");
        target = new Target.Paid(base, Optional.empty(), 10, 300, Optional.empty());
        assertThat(pages.base(DeskBench.PAID)).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource({
        "api.pikzels.com, https://api.pikzels.com",
        "127.0.0.1:8080, http://127.0.0.1:8080",
        "localhost:8080, http://localhost:8080",
        "127.evil.example, https://127.evil.example"
    })
    void oneThatIsNotChosenAnyMoreIsAtItsHost(String name, URI base) {
        assertThat(pages.base(new Service(name))).isEqualTo(base);
    }
}
