package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class DisplayTest {
    @Test
    void onLinuxADisplayHasToBeNamed() {
        assertThat(Display.isThere("Linux", Map.of(), "")).isFalse();
        assertThat(Display.isThere("Linux", Map.of("DISPLAY", " "), "")).isFalse();
        assertThat(Display.isThere("Linux", Map.of("DISPLAY", ":0"), "")).isTrue();
    }

    @Test
    void otherSystemsAndTheHeadlessPlatformHaveOne() {
        assertThat(Display.isThere("Mac OS X", Map.of(), "")).isTrue();
        assertThat(Display.isThere("Windows 11", Map.of(), "")).isTrue();
        assertThat(Display.isThere("Linux", Map.of(), "Headless")).isTrue();
    }
}
