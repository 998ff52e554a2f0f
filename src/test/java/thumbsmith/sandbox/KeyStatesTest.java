package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import thumbsmith.contract.ErrorCode;

/** What becomes of a call by the state of its key. */
class KeyStatesTest {
    private static final String OTHER = "pkz_other";

    @TempDir
    private Path folder;

    private Rig rig;

    @BeforeEach
    void start() {
        rig = new Rig(SandboxOptions.in(folder));
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN,401,INVALID_API_KEY",
        "INACTIVE,401,API_KEY_INACTIVE",
        "DELETED,401,API_KEY_DELETED",
        "WITHOUT_API_ACCESS,403,API_ACCESS_NOT_ENABLED",
        "SUSPENDED,403,ACCOUNT_SUSPENDED",
        "WITHOUT_USER,404,API_USER_NOT_FOUND"
    })
    void eachStateHasItsAnswerForFurtherKeysAndForItsOwn(KeyState state, int status, String code) {
        for (String key : new String[] {OTHER, Rig.KEY}) {
            rig.service().keys().set(key, state);
            assertThat(look(key).status()).isEqualTo(status);
            assertThat(look(key).code()).isEqualTo(code);
        }
        rig.service().keys().clear();
        assertThat(look(Rig.KEY).status()).isEqualTo(200);
        assertThat(look(OTHER).code()).isEqualTo("INVALID_API_KEY");
    }

    @Test
    void aFurtherKeyThatIsActiveOpensTheService() {
        rig.service().keys().set(OTHER, KeyState.ACTIVE);
        assertThat(look(OTHER).status()).isEqualTo(200);
        assertThat(look(Rig.KEY).status()).isEqualTo(200);
    }

    @Test
    void aPlanBringsKeys() {
        rig.service().faults().plan(FaultPlan.read("{'keys':{'pkz_other':'API_KEY_DELETED'}}"));
        assertThat(look(OTHER).code()).isEqualTo("API_KEY_DELETED");
    }

    @Test
    void statesOutliveARestartAndNoKeyIsWrittenDown() throws IOException {
        rig.service().keys().set(OTHER, KeyState.SUSPENDED);
        rig.restart(SandboxOptions.in(folder));
        assertThat(look(OTHER).code()).isEqualTo("ACCOUNT_SUSPENDED");
        assertThat(Files.readString(folder.resolve("state.json")))
                .contains("SUSPENDED")
                .doesNotContain("pkz_");
    }

    @Test
    void whatIsNoKeyHasNoState() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rig.service().keys().set("sk_x", KeyState.ACTIVE));
    }

    @ParameterizedTest
    @EnumSource
    void aStateIsFoundByItsCodeAndOnlyByThat(ErrorCode code) {
        Map<ErrorCode, KeyState> known = Map.of(
                ErrorCode.INVALID_API_KEY, KeyState.UNKNOWN,
                ErrorCode.API_KEY_INACTIVE, KeyState.INACTIVE,
                ErrorCode.API_KEY_DELETED, KeyState.DELETED,
                ErrorCode.API_ACCESS_NOT_ENABLED, KeyState.WITHOUT_API_ACCESS,
                ErrorCode.ACCOUNT_SUSPENDED, KeyState.SUSPENDED,
                ErrorCode.API_USER_NOT_FOUND, KeyState.WITHOUT_USER);
        assertThat(KeyState.of(code)).isEqualTo(Optional.ofNullable(known.get(code)));
    }

    private Rig.Answer look(String key) {
        return rig.send(HttpRequest.newBuilder(URI.create(rig.service().baseUrl() + "/v2/pikzonality/" + Samples.STYLE))
                .header("X-Api-Key", key)
                .build());
    }
}
