package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Page;
import thumbsmith.contract.Pages;
import thumbsmith.store.Preferences.ServiceChoice;
import thumbsmith.store.Preferences.Theme;
import thumbsmith.store.Preferences.WindowPlace;

class PreferencesFileTest {
    @TempDir
    Path folder;

    private final Deque<Runnable> later = new ArrayDeque<>();

    private Path file() {
        return folder.resolve("home").resolve("preferences.json");
    }

    private PreferencesFile open() {
        return new PreferencesFile(file(), later::add);
    }

    private void write(String json) throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), json);
    }

    private static final Preferences ALL = Preferences.DEFAULT
            .withService(ServiceChoice.PIKZELS)
            .withBaseUrl(URI.create("https://proxy.example/api"))
            .withConnectSeconds(3)
            .withAnswerSeconds(99)
            .withCertificates(java.util.Optional.of(Path.of("ca bundle.pem").toAbsolutePath()))
            .withOutputFolder(java.util.Optional.of(Path.of("Bilder äöü").toAbsolutePath()))
            .withNameTemplate("{title}")
            .withTheme(Theme.DARK)
            .withFaceConsent(true)
            .withConcurrency(4)
            .withWindow(new WindowPlace(-10, 20.5, 1200, 800, true))
            .withScreen("looks")
            .withPickerFolder(Path.of("pictures").toAbsolutePath())
            .withPages(Pages.PUBLISHED.with(Page.BILLING, URI.create("https://pay.example")));

    @Test
    void choicesComeBackAsTheyWere() {
        try (var preferences = open()) {
            preferences.update(it -> ALL);
        }
        assertThat(open().get()).isEqualTo(ALL);
        assertThat(open().notice()).isEmpty();
    }

    @Test
    void pagesThatAnOlderOrEditedFileLacksAreTheUsualOnes() throws Exception {
        write("{\"screen\":\"looks\"}");
        assertThat(open().get().pages()).isEqualTo(Pages.PUBLISHED);
        write("{\"pages\":{\"account\":\"http://plain.example\",\"billing\":\"https://pay.example\"}}");
        assertThat(open().get().pages())
                .isEqualTo(Pages.PUBLISHED.with(Page.BILLING, URI.create("https://pay.example")));
    }

    @Test
    void manyChangesMakeOneWrite() {
        var preferences = open();
        preferences.update(it -> it.withScreen("looks"));
        preferences.update(it -> it.withTheme(Theme.DARK));
        assertThat(later).hasSize(1);
        assertThat(file()).doesNotExist();
        later.remove().run();
        assertThat(open().get().theme()).isEqualTo(Theme.DARK);
        preferences.update(it -> it.withTheme(Theme.LIGHT));
        assertThat(later).hasSize(1);
    }

    @Test
    void changesAreToldOnceAndOnlyIfTheyAreChanges() {
        List<String> told = new ArrayList<>();
        var preferences = open();
        var subscription = preferences.onChange(it -> told.add(it.screen()));
        preferences.update(it -> it.withScreen("looks"));
        preferences.update(it -> it.withScreen("looks"));
        subscription.close();
        preferences.update(it -> it.withScreen("library"));
        assertThat(told).containsExactly("looks");
    }

    @Test
    void damagedFileIsSetAsideAndNotOverwritten() throws Exception {
        write("{\"theme\":\"DARK\", tor");
        try (var preferences = open()) {
            assertThat(preferences.get()).isEqualTo(Preferences.DEFAULT);
            assertThat(preferences.notice()).get().asString().contains("preferences damaged ");
            preferences.update(it -> it.withTheme(Theme.LIGHT));
        }
        try (var files = Files.list(file().getParent())) {
            assertThat(files.map(it -> it.getFileName().toString()).filter(it -> it.contains("damaged")))
                    .singleElement()
                    .satisfies(it -> assertThat(file().resolveSibling(it)).hasContent("{\"theme\":\"DARK\", tor"));
        }
        assertThat(open().get().theme()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void missingFieldsTakeTheirUsualValueAndUnknownOnesStay() throws Exception {
        write("{\"theme\":\"DARK\",\"hologram\":{\"depth\":3}}");
        try (var preferences = open()) {
            assertThat(preferences.get()).isEqualTo(Preferences.DEFAULT.withTheme(Theme.DARK));
            preferences.update(it -> it.withScreen("looks"));
        }
        assertThat(file()).content().contains("\"hologram\"", "\"depth\"");
    }

    @Test
    void figuresOutOfRangeAreBroughtBack() throws Exception {
        write("{\"concurrency\":5000}");
        assertThat(open().get().concurrency()).isEqualTo(10);
    }

    @Test
    void firstStartWritesNothingByItself() {
        open().close();
        assertThat(file()).doesNotExist();
    }

    @Test
    void writeThatFailsIsTriedAgainWithTheNextChange() throws Exception {
        Files.writeString(folder.resolve("home"), "in the way");
        var preferences = open();
        preferences.update(it -> it.withScreen("looks"));
        later.remove().run();
        Files.delete(folder.resolve("home"));
        preferences.close();
        assertThat(open().get().screen()).isEqualTo("looks");
    }

    @Test
    void changesOfTwoWindowsAreBothKept() throws Exception {
        open().close();
        try (var first = open();
                var second = open()) {
            first.update(it -> it.withTheme(Theme.DARK));
            first.close();
            second.update(it -> it.withScreen("looks"));
        }
        assertThat(open().get())
                .isEqualTo(Preferences.DEFAULT.withTheme(Theme.DARK).withScreen("looks"));
        try (var files = Files.list(file().getParent())) {
            assertThat(files.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrder("preferences.json", "preferences.json.lock");
        }
    }

    @Test
    void valuesThatMakeNoSenseAreReplaced() throws Exception {
        write("""
                {"connectSeconds":0,"answerSeconds":999999,"baseUrl":"","service":null,"theme":null,"window":null,
                 "screen":null,"nameTemplate":null,"certificates":null,"outputFolder":null,"pickerFolder":null}""");
        assertThat(open().get())
                .isEqualTo(Preferences.DEFAULT.withConnectSeconds(1).withAnswerSeconds(1800));
        write("{\"connectSeconds\":999,\"answerSeconds\":-1,\"baseUrl\":\"https:///v2\"}");
        assertThat(open().get())
                .isEqualTo(Preferences.DEFAULT.withConnectSeconds(120).withAnswerSeconds(10));
    }
}
