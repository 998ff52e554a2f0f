package thumbsmith.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SystemDesktopTest {
    @Test
    void otherProgramsDoNotGetTheKey() {
        ProcessBuilder process = new ProcessBuilder("open");
        process.environment().put("PIKZELS_API_KEY", "pkz_secret");
        assertThat(SystemDesktop.withoutKey(process).environment()).doesNotContainKey("PIKZELS_API_KEY");
    }
}
