package thumbsmith.app;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A process of the system's own that keeps it awake as long as it runs. It ends when its input does or when this process
 * is gone, so that none is left behind, not even by a kill. Where there is no such program the computer sleeps as usual.
 *
 * @param command its program first, by name
 * @param path where programs are looked for
 */
record SleepBlock(List<String> command, List<File> path) {
    private static final Logger LOG = LoggerFactory.getLogger(SleepBlock.class);
    /** ES_CONTINUOUS and ES_SYSTEM_REQUIRED; they last until the thread that set them ends. */
    private static final String WINDOWS = "$k = Add-Type -PassThru -Name Kernel -Namespace Thumbsmith -MemberDefinition"
            + " '[DllImport(\"kernel32.dll\")] public static extern uint SetThreadExecutionState(uint flags);';"
            + " $k::SetThreadExecutionState([uint32]2147483649) | Out-Null; [Console]::In.ReadLine() | Out-Null";

    static SleepBlock of(String osName) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return of(
                osName, Stream.of(path.split(File.pathSeparator)).map(File::new).toList());
    }

    static SleepBlock of(String osName, List<File> path) {
        return new SleepBlock(command(osName), path);
    }

    private static List<String> command(String osName) {
        if (osName.startsWith("Windows"))
            return List.of("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", WINDOWS);
        String pid = Long.toString(ProcessHandle.current().pid());
        if (osName.startsWith("Mac")) return List.of("caffeinate", "-i", "-w", pid);
        return List.of(
                "systemd-inhibit",
                "--what=sleep:idle",
                "--who=Thumbsmith",
                "--why=Thumbnails are being made",
                "--mode=block",
                "cat");
    }

    /** Begins to keep the computer awake, until the result is closed; empty where that is not possible here. */
    Optional<AutoCloseable> begin() {
        Optional<File> program = program();
        if (program.isEmpty()) return Optional.empty();
        try {
            Process process = new ProcessBuilder(withProgram(program.get()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return Optional.of(() -> stop(process));
        } catch (IOException e) {
            LOG.info("The computer may go to sleep while jobs run: {}", e.getMessage());
            return Optional.empty();
        }
    }

    static void end(AutoCloseable block) {
        try {
            block.close();
        } catch (Exception e) {
            LOG.warn("Keeping the computer awake did not end.", e);
        }
    }

    /** The end of its input ends its own child as well. */
    private static void stop(Process process) throws IOException {
        process.getOutputStream().close();
        process.destroy();
    }

    private List<String> withProgram(File program) {
        return Stream.concat(Stream.of(program.toString()), command.stream().skip(1))
                .toList();
    }

    private Optional<File> program() {
        return path.stream()
                .map(folder -> new File(folder, command.getFirst()))
                .filter(file -> file.isFile() && file.canExecute())
                .findFirst();
    }
}
