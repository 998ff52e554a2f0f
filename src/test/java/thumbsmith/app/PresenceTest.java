package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over real processes: locks of one process never keep that process out. */
final class PresenceTest {
    @TempDir
    Path folder;

    /** Another process that enters, says whether it was alone, and stays until its input ends. */
    static final class Other {
        public static void main(String[] arguments) throws IOException {
            try (Presence presence = Presence.in(Path.of(arguments[0]))) {
                System.out.println(presence.enter(() -> {}) ? "alone" : "not alone");
                while (System.in.read() >= 0) continue;
            }
        }
    }

    @Test
    void onlyAProcessThatIsAloneTakesUpWhatWasLeft() throws Exception {
        Process first = other();
        assertThat(says(first)).isEqualTo("alone");
        Process second = other();
        assertThat(says(second)).isEqualTo("not alone");

        leave(first);
        Process third = other();
        assertThat(says(third)).as("the second is still there").isEqualTo("not alone");

        leave(second);
        leave(third);
        Process fourth = other();
        assertThat(says(fourth)).isEqualTo("alone");
        leave(fourth);
    }

    private Process other() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String says(Process process) throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream())).readLine();
    }

    private static void leave(Process process) throws Exception {
        process.getOutputStream().close();
        process.waitFor();
    }
}
