package thumbsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.failure.Failure;
import tools.jackson.databind.JsonNode;

/** The embedded service in the foreground; Ctrl-C is pressed as soon as the command listens for it. */
class SandboxCommandTest {
    private final FakeHost host = new FakeHost(null, Path.of("unused"));

    private Ran runUntilCtrlC(String... args) {
        host.onSubscribe = host::interrupt;
        return Ran.with(host, args);
    }

    @Test
    void writesAddressAndKeyAsTheFirstLineWhetherJsonIsAskedForOrNot() {
        for (String[] args : List.of(new String[] {"sandbox"}, new String[] {"sandbox", "--json"})) {
            Ran ran = runUntilCtrlC(args);

            JsonNode line = ran.onlyJson();
            assertThat(line.propertyNames()).containsExactly("base_url", "key");
            assertThat(line.get("base_url").asString()).isEqualTo("http://127.0.0.1:4711");
            assertThat(line.get("key").asString()).isEqualTo("pkz_sandbox_0001");
        }
    }

    @Test
    void stopsListeningOnCtrlC() {
        Ran ran = runUntilCtrlC("sandbox");

        assertThat(host.sandbox.closed).isTrue();
        assertThat(ran.code()).isEqualTo(130);
    }

    @Test
    void neverWritesTheKeyToStandardError() {
        assertThat(runUntilCtrlC("sandbox").err()).doesNotContain("pkz_");
    }

    @Test
    void passesOnWhatWasAskedFor() {
        runUntilCtrlC("sandbox", "--port", "4711", "--credits", "1.50", "--latency", "250", "--key", "pkz_mine");

        assertThat(host.sandboxRequest)
                .contains(new SandboxRequest(
                        4711,
                        Optional.of(new BigDecimal("1.50")),
                        Duration.ofMillis(250),
                        Optional.of("pkz_mine"),
                        Optional.empty()));
    }

    @Test
    void passesOnTheFileWithFaults(@TempDir Path folder) throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), "{}");

        runUntilCtrlC("sandbox", "--faults", plan.toString());

        assertThat(host.sandboxRequest.flatMap(SandboxRequest::faults)).contains(plan);
    }

    @Test
    void refusesAFileWithFaultsThatIsNotThere(@TempDir Path folder) {
        Ran ran =
                runUntilCtrlC("sandbox", "--faults", folder.resolve("plan.json").toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--faults names a file that is not there");
        assertThat(host.sandboxRequest).isEmpty();
    }

    @Test
    void saysWhereToTopUp() {
        assertThat(runUntilCtrlC("sandbox").err()).contains("http://127.0.0.1:4711/account");
    }

    @Test
    void asksForAFreePortAndUnlimitedCreditsOtherwise() {
        runUntilCtrlC("sandbox");

        assertThat(host.sandboxRequest)
                .contains(new SandboxRequest(0, Optional.empty(), Duration.ZERO, Optional.empty(), Optional.empty()));
    }

    @Test
    void saysWhyItCannotListen() {
        host.refusal = Optional.of(new Failure.Refused(List.of("Port 80 is taken.")));

        Ran ran = Ran.with(host, "sandbox", "--port", "80");

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.err()).contains("Port 80 is taken.");
    }
}
