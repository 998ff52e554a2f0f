package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LogsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "pkz_live_8f7e6d",
                "pkz_4-abcdef",
                "pkz_2-secret",
                "pkz_live.abc+def",
                "pkz_4_5x",
                "pkz_45",
                "pkz_~tilde!bang"
            })
    void aKeyIsStruckOutWhole(String key) {
        assertThat(Logs.redact("sent with " + key + " to the service")).isEqualTo("sent with pkz_••• to the service");
        assertThat(Logs.redact("{\"key\":\"" + key + "\"}")).isEqualTo("{\"key\":\"pkz_•••\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pkz_2", "pkz_3", "pkz_4", "pkz_4_5"})
    void aModelIsNoKey(String model) {
        assertThat(Logs.redact("model " + model + ", \"" + model + "\""))
                .isEqualTo("model " + model + ", \"" + model + "\"");
    }

    @Test
    void headersAndPicturesAreStruckOutToo() {
        assertThat(Logs.redact("X-Api-Key: whatever")).isEqualTo("X-Api-Key: •••");
        assertThat(Logs.redact("data:image/png;base64," + "A".repeat(100))).isEqualTo("data:image/•••");
    }
}
