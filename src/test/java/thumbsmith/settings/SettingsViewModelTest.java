package thumbsmith.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.settings.ServiceSettings.KeyState;
import thumbsmith.store.Preferences;
import thumbsmith.store.Preferences.ServiceChoice;

class SettingsViewModelTest {
    @TempDir
    private Path folder;

    private SettingsRig rig;

    @BeforeEach
    void prepare() {
        rig = new SettingsRig(folder);
    }

    private ServiceSettings service() {
        return rig.model().service();
    }

    @Test
    void theEmbeddedServiceIsMeantUntilAnotherIsChosen() {
        ServiceSettings service = service();
        assertThat(service.serviceProperty().get()).isEqualTo(ServiceChoice.EMBEDDED);
        service.choose(ServiceChoice.PIKZELS);
        assertThat(rig.preferences.get().service()).contains(ServiceChoice.PIKZELS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.pikzels.com",
                "https://api.pikzels.com/",
                "http://127.0.0.1:8080",
                "http://localhost:9",
                "http://[::1]:9"
            })
    void addressesThatAKeyMayGoToAreTaken(String typed) {
        ServiceSettings service = service();
        service.baseUrlProperty().set(typed);
        assertThat(service.baseUrlProblem().get()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api.pikzels.com",
                "http://api.pikzels.com",
                "http://localhost.evil.example",
                "https://",
                "https://user:pw@api.pikzels.com",
                "https://api.pikzels.com?x=1",
                "ftp://api.pikzels.com",
                "https://a b",
                "//x",
                "https:"
            })
    void addressesThatAKeyMustNotGoToAreRefused(String typed) {
        ServiceSettings service = service();
        service.baseUrlProperty().set(typed);
        service.takeBaseUrl();
        assertThat(service.baseUrlProblem().get()).isNotEmpty();
        assertThat(rig.preferences.get().baseUrl()).isEqualTo(Preferences.PIKZELS);
        service.keyProperty().set("pkz_1");
        service.useKey();
        service.testKey();
        assertThat(rig.asked).isEmpty();
        assertThat(rig.keysChanged).isZero();
    }

    @Test
    void aKeyIsCheckedWhileTypingAndNeedsItsPrefix() {
        ServiceSettings service = service();
        service.keyProperty().set("pk");
        assertThat(service.keyProblem().get()).isEmpty();
        service.keyProperty().set("sk_123");
        assertThat(service.keyProblem().get()).isEqualTo("A key starts with pkz_");
        service.useKey();
        assertThat(service.hasKey()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"p", "pk", "pkz", "pkz_", " pkz_ "})
    void theBeginningOfAKeyDoesNotReplaceTheKeyThatIsKept(String typed) {
        ServiceSettings service = service();
        rig.secrets.keep("api.pikzels.com", "pkz_good");
        service.keyProperty().set(typed);
        service.useKey();
        service.testKey();
        assertThat(rig.secrets.keyFor("api.pikzels.com")).contains("pkz_good");
        assertThat(rig.asked).isEmpty();
        assertThat(service.keyProblem().get()).isEmpty();
    }

    @Test
    void aTestSaysWhatTheServiceSaysOfTheKeyAndOfTheAccount() {
        ServiceSettings service = service();
        rig.secrets.keep("api.pikzels.com", "pkz_kept");
        rig.verdict = api("API_KEY_INACTIVE", 401);
        service.testKey();
        assertThat(service.keyStateProperty().get()).isInstanceOf(KeyState.Bad.class);
        assertThat(words(service))
                .startsWith("This key is switched off. Switch the key on")
                .doesNotContain("waiting");

        rig.verdict = api("API_KEY_DELETED", 401);
        service.testKey();
        assertThat(words(service))
                .startsWith("This key was deleted.")
                .endsWith("Forget this key, so that it is not sent again.");

        rig.verdict = api("SERVICE_UNDER_MAINTENANCE", 503);
        service.testKey();
        assertThat(service.keyStateProperty().get()).isInstanceOf(KeyState.Plain.class);
        assertThat(words(service)).startsWith("The service is under maintenance.");

        rig.verdict = api("BRAND_NEW", 418);
        service.testKey();
        assertThat(words(service)).contains("418");
    }

    private static Outcome<KeyCheck.Verdict> api(String code, int status) {
        return Outcome.failed(new Failure.Api(code, status, Optional.empty(), List.of(), "", Optional.empty()));
    }

    @Test
    void aKeyIsKeptForItsHostOnlyAndNeverWritten() throws IOException {
        ServiceSettings service = service();
        service.keyProperty().set(" pkz_secret ");
        service.useKey();
        rig.preferences.close();
        assertThat(rig.secrets.keyFor("api.pikzels.com")).contains("pkz_secret");
        assertThat(service.keyProperty().get()).isEmpty();
        assertThat(rig.keysChanged).isEqualTo(1);
        assertThat(words(service)).isEqualTo("The service accepts this key.");
        assertThat(written()).doesNotContain("pkz_secret");

        service.baseUrlProperty().set("https://other.example");
        assertThat(service.hasKey()).isFalse();
        assertThat(words(service)).isEqualTo("There is no key for other.example yet.");
        service.testKey();
        assertThat(rig.asked).containsExactly("pkz_secret at https://api.pikzels.com");
    }

    private String written() throws IOException {
        try (var files = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) all.append(Files.readString(file));
            return all.toString();
        }
    }

    @Test
    void aKeyIsForgotten() {
        ServiceSettings service = service();
        service.keyProperty().set("pkz_1");
        service.useKey();
        service.forgetKey();
        assertThat(service.hasKey()).isFalse();
        assertThat(rig.keysChanged).isEqualTo(2);
    }

    @Test
    void aTestSaysInWordsWhatTheServiceThinksOfTheKey() {
        ServiceSettings service = service();
        service.keyProperty().set("pkz_1");
        service.testKey();
        assertThat(rig.asked).containsExactly("pkz_1 at https://api.pikzels.com");
        assertThat(service.keyStateProperty().get()).isInstanceOf(KeyState.Good.class);

        rig.verdict = Outcome.done(KeyCheck.Verdict.REFUSED);
        service.testKey();
        assertThat(service.keyStateProperty().get()).isInstanceOf(KeyState.Bad.class);

        rig.verdict = Outcome.failed(new Failure.Offline("api.pikzels.com", "refused"));
        service.testKey();
        assertThat(words(service)).isEqualTo("api.pikzels.com could not be reached, so the key could not be tested.");
        assertThat(service.testingProperty().get()).isFalse();
    }

    @Test
    void aKeyIsTestedAsSoonAsItIsUsedAndAgainWhereNoneIsTyped() {
        ServiceSettings service = service();
        List<URI> accepted = new ArrayList<>();
        service.onAccepted(accepted::add);
        service.keyProperty().set("pkz_kept");
        service.testKey();
        assertThat(accepted).as("it was only tried").isEmpty();
        service.useKey();
        assertThat(rig.asked)
                .containsExactly("pkz_kept at https://api.pikzels.com", "pkz_kept at https://api.pikzels.com");
        assertThat(accepted).containsExactly(Preferences.PIKZELS);
        service.testKey();
        assertThat(accepted).hasSize(2);
    }

    @Test
    void aRefusedKeyIsNotToldAsAccepted() {
        ServiceSettings service = service();
        List<URI> accepted = new ArrayList<>();
        service.onAccepted(accepted::add);
        rig.verdict = Outcome.done(KeyCheck.Verdict.REFUSED);
        service.keyProperty().set("pkz_kept");
        service.useKey();
        assertThat(accepted).isEmpty();
        assertThat(service.keyStateProperty().get()).isInstanceOf(KeyState.Bad.class);
    }

    @Test
    void theKeyOfAnotherAddressCanBeForgotten() {
        ServiceSettings service = service();
        rig.secrets.keep("other.example", "pkz_other");
        service.forgetKeyOf(URI.create("https://other.example"));
        assertThat(rig.secrets.keyFor("other.example")).isEmpty();
        assertThat(rig.keysChanged).isEqualTo(1);
    }

    @Test
    void theEnvironmentWinsAndSaysSo() {
        rig.environment = Map.of("PIKZELS_API_KEY", "pkz_env", "PIKZELS_BASE_URL", "https://env.example");
        ServiceSettings service = service();
        assertThat(service.serviceProperty().get()).isEqualTo(ServiceChoice.PIKZELS);
        assertThat(service.baseUrlProperty().get()).isEqualTo("https://env.example");
        assertThat(words(service)).isEqualTo("The key comes from PIKZELS_API_KEY for this run.");
        assertThat(Overrides.of(rig.environment).toString()).doesNotContain("pkz_env");
        service.takeBaseUrl();
        assertThat(rig.preferences.get().baseUrl()).isEqualTo(Preferences.PIKZELS);
    }

    @Test
    void emptyVariablesDecideNothing() {
        assertThat(Overrides.of(Map.of("PIKZELS_API_KEY", "", "PIKZELS_BASE_URL", " "))
                        .chooseService())
                .isFalse();
    }

    @Test
    void numbersAreTakenWithinTheirBoundsOnly() {
        BoundedNumber number = rig.model().concurrency();
        number.textProperty().set("4");
        assertThat(rig.preferences.get().concurrency()).isNotEqualTo(4);
        number.commit();
        assertThat(rig.preferences.get().concurrency()).isEqualTo(4);
        for (String wrong : List.of("0", "11", "", "x", "-1", "99999999999")) {
            number.textProperty().set(wrong);
            number.commit();
            assertThat(number.problem().get()).isEqualTo("A whole number from 1 to 10");
        }
        assertThat(rig.preferences.get().concurrency()).isEqualTo(4);
        number.textProperty().set("10");
        number.step(1);
        assertThat(number.textProperty().get()).isEqualTo("10");
        number.step(-1);
        assertThat(rig.preferences.get().concurrency()).isEqualTo(9);
    }

    @Test
    void timeoutsAndCertificatesAreTakenAtOnce() throws Exception {
        SettingsViewModel model = rig.model();
        model.connectSeconds().textProperty().set("25");
        model.connectSeconds().commit();
        model.answerSeconds().textProperty().set("600");
        model.answerSeconds().commit();
        Path company = company();
        rig.picked = Optional.of(company);
        model.chooseCertificates();
        assertThat(rig.preferences.get().connectSeconds()).isEqualTo(25);
        assertThat(rig.preferences.get().answerSeconds()).isEqualTo(600);
        assertThat(rig.preferences.get().certificates()).contains(company);
        model.clearCertificates();
        assertThat(rig.preferences.get().certificates()).isEmpty();
    }

    /** A file of one authority that Java trusts anyway. */
    private Path company() throws Exception {
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        var authority = ((X509TrustManager) factory.getTrustManagers()[0]).getAcceptedIssuers()[0];
        String encoded = Base64.getMimeEncoder().encodeToString(authority.getEncoded());
        String pem = "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n";
        return Files.writeString(folder.resolve("company.pem"), pem);
    }

    @Test
    void aFileWithoutCertificatesIsNotTakenAndSaysWhy() throws Exception {
        SettingsViewModel model = rig.model();
        rig.picked = Optional.of(Files.writeString(folder.resolve("notes.pem"), "no certificate"));
        model.chooseCertificates();
        assertThat(model.certificateProblemProperty().get()).isEqualTo("The file holds no certificate in PEM form.");
        assertThat(model.certificatesProperty().get()).isEmpty();
        assertThat(rig.preferences.get().certificates()).isEmpty();

        rig.picked = Optional.of(company());
        model.chooseCertificates();
        assertThat(model.certificateProblemProperty().get()).isEmpty();
        assertThat(model.certificatesProperty().get()).isPresent();
    }

    @Test
    void theFolderOfThumbnailsIsChosenOpenedAndPutBack() {
        FolderSettings folders = rig.model().folders();
        assertThat(folders.outputsProperty().get()).isEqualTo(rig.folders.outputs());
        rig.picked = Optional.of(folder.resolve("mine"));
        folders.choose();
        folders.open();
        assertThat(rig.opened).containsExactly(folder.resolve("mine").toString());
        assertThat(folders.ownProperty().get()).isFalse();
        folders.reset();
        assertThat(rig.preferences.get().outputFolder()).isEmpty();
        assertThat(folders.outputsProperty().get()).isEqualTo(rig.folders.outputs());
    }

    @Test
    void fileNamesShowAnExampleWhileTyping() {
        FolderSettings folders = rig.model().folders();
        assertThat(folders.example().get()).isEqualTo("Example: 2026-11-22 I bought my own island 1.png");
        folders.templateProperty().set("{model} {n}");
        assertThat(folders.example().get()).isEqualTo("Example: pkz_4_5 1.png");
        assertThat(rig.preferences.get().nameTemplate()).isEqualTo("{model} {n}");
        folders.templateProperty().set(" ");
        assertThat(rig.preferences.get().nameTemplate()).isEqualTo("{model} {n}");
    }

    @Test
    void theThemeIsTakenAtOnce() {
        rig.model().choose(Preferences.Theme.DARK);
        assertThat(rig.preferences.get().theme()).isEqualTo(Preferences.Theme.DARK);
    }

    @Test
    void theAddressIsKeptWithoutItsTrailingSlash() {
        ServiceSettings service = service();
        service.baseUrlProperty().set("https://eu.example/api//");
        service.takeBaseUrl();
        assertThat(rig.preferences.get().baseUrl()).isEqualTo(URI.create("https://eu.example/api"));
    }

    private static String words(ServiceSettings service) {
        return service.keyStateProperty().get().words();
    }
}
