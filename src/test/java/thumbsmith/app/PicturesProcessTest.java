package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on pictures as a person starts them: a process of their own, without a display. */
class PicturesProcessTest {
    @TempDir
    Path folder;

    private OtherProcess start(String... arguments) throws IOException {
        return OtherProcess.start(folder.resolve("home"), Map.of(), arguments);
    }

    @Test
    void preparesAndInspectsAndLeavesNoTraceInTheHome() throws Exception {
        Path astronaut = Path.of("assets/pictures/astronaut.jpg").toAbsolutePath();
        Path out = folder.resolve("out");

        OtherProcess prep = start(
                "prep",
                astronaut.toString(),
                "--out",
                out.toString(),
                "--size",
                "320x180",
                "--focus",
                "face",
                "--json");

        assertThat(prep.code()).as(prep::toString).isZero();
        assertThat(prep.json().getFirst().get("width").asInt()).isEqualTo(320);
        assertThat(out.resolve("astronaut.jpg")).isNotEmptyFile();
        OtherProcess inspect = start("inspect", out.resolve("astronaut.jpg").toString(), "--json");
        assertThat(inspect.code()).as(inspect::toString).isZero();
        assertThat(inspect.json().getFirst().get("faces").size()).isEqualTo(1);
        assertThat(Files.exists(folder.resolve("home"))).isFalse();
    }
}
