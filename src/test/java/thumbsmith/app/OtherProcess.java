package thumbsmith.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program in a process of its own, as a person starts it. */
record OtherProcess(Process process, Path out, Path err) {
    private static final int WAIT_SECONDS = 120;

    /**
     * @param home what THUMBSMITH_HOME names
     * @param variables further ones
     */
    static OtherProcess start(Path home, Map<String, String> variables, String... arguments) throws IOException {
        Path folder = Files.createDirectories(home.resolveSibling("said"));
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command(arguments));
        builder.environment().keySet().removeIf(name -> name.startsWith("PIKZELS") || name.equals("DISPLAY"));
        builder.environment().put("THUMBSMITH_HOME", home.toString());
        builder.environment().putAll(variables);
        return new OtherProcess(
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start(), out, err);
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=" + (arguments.length > 0 && !arguments[0].contains(".") ? "" : "Headless"),
                "-Dprism.order=sw",
                "-Djava.library.path=" + System.getProperty("java.library.path"),
                "-cp",
                System.getProperty("java.class.path"),
                "thumbsmith.Main"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Waits for its end and answers with its exit code. */
    int code() throws InterruptedException {
        if (!process.waitFor(WAIT_SECONDS, TimeUnit.SECONDS)) throw new AssertionError("It does not end: " + this);
        return process.exitValue();
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As Ctrl-C does. */
    void interrupt() {
        process.destroy();
    }

    String said() throws IOException {
        return Files.readString(out);
    }

    String told() throws IOException {
        return Files.readString(err);
    }

    List<JsonNode> json() throws IOException {
        return said().lines().map(JsonMapper.shared()::readTree).toList();
    }

    /** Both, for whoever reads a failed test. */
    @Override
    public String toString() {
        try {
            return said() + told();
        } catch (IOException e) {
            return e.toString();
        }
    }
}
