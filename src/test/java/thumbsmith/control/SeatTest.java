package thumbsmith.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Over real processes: locks of one process never keep that process out. */
@Timeout(120)
final class SeatTest {
    @TempDir
    Path folder;

    /** Another process that tries for the seat, says whether it has it, and stays until its input ends. */
    static final class Other {
        public static void main(String[] arguments) throws IOException {
            try (Seat seat = Seat.in(Path.of(arguments[0]))) {
                System.out.println(seat.take() ? "seated" : "standing");
                while (System.in.read() >= 0) continue;
            }
        }
    }

    @Test
    void oneProcessHasItUntilItEndsOrIsKilled() throws Exception {
        Process first = other();
        assertThat(says(first)).isEqualTo("seated");
        Process second = other();
        assertThat(says(second)).isEqualTo("standing");

        first.destroyForcibly().waitFor();
        try (Seat mine = Seat.in(folder)) {
            assertThat(mine.take())
                    .as("the system took it back from a process that was killed")
                    .isTrue();
            Process third = other();
            assertThat(says(third)).isEqualTo("standing");
            leave(third);
        }
        Process fourth = other();
        assertThat(says(fourth)).isEqualTo("seated");
        leave(second);
        leave(fourth);
    }

    @Test
    void withinOneProcessThereIsOneToo() throws IOException {
        try (Seat first = Seat.in(folder);
                Seat second = Seat.in(folder)) {
            assertThat(first.take()).isTrue();
            assertThat(first.take()).isTrue();
            assertThat(second.take()).isFalse();
            first.close();
            assertThat(second.take()).isTrue();
        }
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
