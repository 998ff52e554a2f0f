package thumbsmith.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How one run of the program ended, and what it wrote. */
record Ran(int code, String out, String err) {
    static Ran with(FakeHost host, String... args) {
        return with(host, false, args);
    }

    static Ran onTerminal(FakeHost host, String... args) {
        return with(host, true, args);
    }

    private static Ran with(FakeHost host, boolean terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = CommandLineProgram.run(
                args,
                host,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Every line of standard output, each of which has to be JSON. */
    List<JsonNode> json() {
        return out.lines().map(JsonMapper.shared()::readTree).toList();
    }

    JsonNode onlyJson() {
        List<JsonNode> lines = json();
        if (lines.size() != 1) throw new AssertionError("Not one line: " + out);
        return lines.getFirst();
    }

    JsonNode error() {
        return onlyJson().get("error");
    }
}
