package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes of the program on one folder: what one writes, none of the others loses. */
final class SharedStateTest {
    private static final int PROCESSES = 4;
    private static final int OUTPUTS = 60;

    @TempDir
    Path folder;

    /** Another process that adds its outputs, reading between the changes as a service does. */
    static final class Other {
        public static void main(String[] arguments) throws IOException {
            StateFile file = new StateFile(Path.of(arguments[0]), Clock.systemUTC());
            for (int n = 0; n < OUTPUTS; n++) {
                String name = arguments[1] + "-" + n;
                file.update(it -> it.withOutput(name, Instant.ofEpochSecond(4_000_000_000L)));
                for (int i = 0; i < 3; i++) file.read();
            }
        }
    }

    @Test
    void noProcessLosesWhatAnotherWrote() throws Exception {
        List<Process> others = new ArrayList<>();
        for (int n = 0; n < PROCESSES; n++) others.add(other("p" + n));
        for (Process each : others) assertThat(each.waitFor()).isZero();
        assertThat(new StateFile(folder, Clock.systemUTC()).read().outputs()).hasSize(PROCESSES * OUTPUTS);
    }

    private Process other(String name) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        folder.toString(),
                        name)
                .inheritIO()
                .start();
    }
}
