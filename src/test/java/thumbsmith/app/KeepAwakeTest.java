package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With a script of that name in the place of the system's own program. */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class KeepAwakeTest {
    @TempDir
    Path folder;

    private volatile boolean busy;

    /** Another process that keeps the computer awake until it is killed. */
    static final class Other {
        public static void main(String[] arguments) throws IOException {
            SleepBlock.of("Linux", List.of(new File(arguments[0]))).begin();
            System.out.println("awake");
            while (System.in.read() >= 0) continue;
        }
    }

    @BeforeEach
    void putFake() throws IOException {
        Path fake = folder.resolve("systemd-inhibit");
        Files.writeString(fake, """
                #!/bin/sh
                echo $$ "$@" >> "%s"
                exec cat
                """.formatted(calls()));
        assertThat(fake.toFile().setExecutable(true)).isTrue();
    }

    private Path calls() {
        return folder.resolve("calls");
    }

    private KeepAwake awake() {
        return new KeepAwake(() -> busy, SleepBlock.of("Linux", List.of(folder.toFile()))::begin);
    }

    private List<String> called() {
        try {
            return Files.exists(calls()) ? Files.readAllLines(calls()) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessHandle process(int call) {
        await(() -> called().size() > call);
        return ProcessHandle.of(Long.parseLong(called().get(call).split(" ")[0]))
                .orElse(null);
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) Thread.onSpinWait();
    }

    @Test
    void theComputerIsKeptAwakeFromTheFirstRunningJobToTheEndOfTheLast() {
        try (KeepAwake awake = awake()) {
            busy = true;
            awake.lineMoved();
            ProcessHandle first = process(0);
            assertThat(called().getFirst()).contains("--what=sleep:idle", "--who=Thumbsmith");
            awake.lineMoved();
            assertThat(first.isAlive()).isTrue();
            busy = false;
            awake.lineMoved();
            await(() -> !first.isAlive());
            busy = true;
            awake.lineMoved();
            ProcessHandle second = process(1);
            assertThat(second.isAlive()).isTrue();
        }
        assertThat(called()).hasSize(2);
    }

    @Test
    void theEndOfTheProgramEndsIt() {
        ProcessHandle process;
        try (KeepAwake awake = awake()) {
            busy = true;
            awake.lineMoved();
            process = process(0);
        }
        await(() -> !process.isAlive());
    }

    @Test
    void aProgramThatIsKilledLeavesNoneBehind() throws Exception {
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ProcessHandle process = process(0);
        assertThat(process.isAlive()).isTrue();
        other.destroyForcibly().waitFor();
        await(() -> !process.isAlive());
    }

    @Test
    void withoutSuchAProgramNothingHappens() {
        assertThat(SleepBlock.of("Linux", List.of(folder.resolve("none").toFile()))
                        .begin())
                .isEmpty();
        assertThat(SleepBlock.of("Mac OS X", List.of(folder.toFile())).begin()).isEmpty();
        assertThat(SleepBlock.of("Windows 11", List.of(folder.toFile())).begin())
                .isEmpty();
    }
}
