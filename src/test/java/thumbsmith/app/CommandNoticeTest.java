package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A command of that name on a path of its own, in a process of its own: a process cannot change its own path. */
@DisabledOnOs(OS.WINDOWS)
class CommandNoticeTest {
    @TempDir
    Path folder;

    @Test
    void theWordsReachTheDesktopsProgramAsTheyAre() throws Exception {
        Path heard = folder.resolve("heard");
        Path program = Files.writeString(
                folder.resolve("notify-send"),
                "#!/bin/sh\nfor word in \"$@\"; do printf '%s\\n' \"$word\" >> '" + heard + "'; done\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));

        assertThat(show("$(touch nothing); `id` \"5\" ready", folder)).isZero();
        assertThat(Files.readAllLines(heard))
                .containsExactly("--app-name=Thumbsmith", "--", "Thumbsmith", "$(touch nothing); `id` \"5\" ready");
        assertThat(folder.resolve("nothing")).doesNotExist();
    }

    @Test
    void aDesktopWithoutThatProgramShowsNothingAndNothingBreaks() throws Exception {
        assertThat(show("ready", folder.resolve("empty"))).isZero();
    }

    private int show(String words, Path path) throws Exception {
        ProcessBuilder java = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Shown.class.getName(),
                words));
        java.environment().put("PATH", path + (path.equals(folder) ? ":/bin:/usr/bin" : ""));
        Process process = java.directory(folder.toFile()).inheritIO().start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** Shows one note. */
    static final class Shown {
        private Shown() {}

        public static void main(String[] words) {
            new CommandNotice("Linux", Runnable::run).show("Thumbsmith", words[0]);
        }
    }
}
