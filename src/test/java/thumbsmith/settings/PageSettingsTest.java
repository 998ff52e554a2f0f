package thumbsmith.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.contract.Page;
import thumbsmith.contract.Pages;

class PageSettingsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Page.class)
    void everyPageCanBeMovedAndComeBack(Page page) {
        SettingsRig rig = new SettingsRig(folder);
        TypedAddress address = rig.model().pages().at(page);
        assertThat(address.isUsual().get()).isTrue();

        address.textProperty().set("https://elsewhere.example/" + page.wire());
        assertThat(rig.preferences.get().pages().at(page)).hasToString("https://elsewhere.example/" + page.wire());
        assertThat(address.isUsual().get()).isFalse();

        address.beUsual();
        assertThat(rig.preferences.get().pages()).isEqualTo(Pages.PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "elsewhere.example",
                "http://elsewhere.example",
                "javascript:alert(1)",
                "https://",
                "https://bank@elsewhere.example",
                "https://else where.example"
            })
    void whatIsNoSafeAddressIsSaidAtOnceAndNotTaken(String typed) {
        SettingsRig rig = new SettingsRig(folder);
        TypedAddress address = rig.model().pages().at(Page.BILLING);
        address.textProperty().set(typed);
        assertThat(address.problem().get()).isEqualTo("An address that starts with https://");
        assertThat(rig.preferences.get().pages()).isEqualTo(Pages.PUBLISHED);
    }

    @Test
    void theMailAddressOfSupportIsNothingButOne() {
        SettingsRig rig = new SettingsRig(folder);
        TypedAddress support = rig.model().pages().support();
        support.textProperty().set("me@example.com?bcc=them@example.com");
        assertThat(support.problem().get()).startsWith("A mail address");
        assertThat(rig.preferences.get().pages().support()).isEqualTo(Pages.PUBLISHED.support());

        support.textProperty().set(" me+help@mail.example.com ");
        assertThat(support.problem().get()).isEmpty();
        assertThat(rig.preferences.get().pages().support()).isEqualTo("me+help@mail.example.com");
    }

    @Test
    void whatWasChosenIsThereAtTheNextStart() {
        SettingsRig rig = new SettingsRig(folder);
        rig.model().pages().at(Page.DOCUMENTATION).textProperty().set("https://read.example");
        assertThat(new SettingsRig(folder)
                        .model()
                        .pages()
                        .at(Page.DOCUMENTATION)
                        .textProperty()
                        .get())
                .isEqualTo("https://read.example");
        assertThat(new SettingsRig(folder).preferences.get().pages().documentation())
                .isEqualTo(URI.create("https://read.example"));
    }
}
