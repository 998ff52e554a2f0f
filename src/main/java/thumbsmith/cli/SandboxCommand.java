package thumbsmith.cli;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import thumbsmith.contract.Limits;
import thumbsmith.job.Subscription;

@Command(
        name = "sandbox",
        description = {
            "Runs the embedded service for other programs, until Ctrl-C.",
            "The first line of output is one JSON object with base_url and key."
        },
        sortOptions = false)
final class SandboxCommand extends StudioCommand {
    private static final int LAST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "Where to listen; a free port unless said.")
    int port;

    @Option(names = "--credits", paramLabel = "USD", description = "Play money that goes down; unlimited unless said.")
    Optional<BigDecimal> credits;

    @Option(
            names = "--latency",
            paramLabel = "MS",
            defaultValue = "0",
            description = "How long an answer takes at least, in milliseconds; training is left alone.")
    long latency;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "The key that clients send, pkz_…; a fresh one unless said.")
    Optional<String> key;

    @Option(
            names = "--faults",
            paramLabel = "FILE",
            description = "A JSON file with failures to play: codes, cut connections, delays, keys, maintenance.")
    Optional<Path> faults;

    SandboxCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    /** What clients need to know, in the order in which it is written. */
    private record Address(URI baseUrl, String key) {}

    @Override
    ExitCode run(Reporter reporter) throws FailureException, InterruptedException {
        checkUsage();
        CountDownLatch ended = new CountDownLatch(1);
        SandboxRequest request = new SandboxRequest(port, credits, Duration.ofMillis(latency), key, faults);
        try (RunningSandbox sandbox = console.host().sandbox(request);
                Subscription _ = console.host().onInterrupt(() -> end(sandbox, ended))) {
            console.out().println(JsonLines.of(new Address(sandbox.baseUrl(), sandbox.key())));
            console.out().flush();
            reporter.say("Listening on " + sandbox.baseUrl() + " until Ctrl-C.");
            reporter.say("Its credits and its maintenance are at " + sandbox.accountPage() + ".");
            ended.await();
        }
        return ExitCode.INTERRUPTED;
    }

    private static void end(RunningSandbox sandbox, CountDownLatch ended) {
        sandbox.close();
        ended.countDown();
    }

    private void checkUsage() {
        if (port < 0 || port > LAST_PORT) throw wrongUsage("--port takes 0 to " + LAST_PORT + ", not " + port + ".");
        if (latency < 0) throw wrongUsage("--latency takes milliseconds from 0 up, not " + latency + ".");
        if (credits.filter(it -> it.signum() < 0).isPresent()) throw wrongUsage("--credits takes USD from 0 up.");
        if (faults.filter(it -> !Files.isRegularFile(it)).isPresent()) {
            throw wrongUsage("--faults names a file that is not there: " + faults.get() + ".");
        }
        if (key.filter(it -> !it.startsWith(Limits.KEY_PREFIX)).isPresent()) {
            throw wrongUsage("--key starts with " + Limits.KEY_PREFIX + ".");
        }
    }
}
