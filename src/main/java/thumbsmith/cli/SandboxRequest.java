package thumbsmith.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How the embedded service is to run in the foreground.
 *
 * @param port 0 for any free one, otherwise 1–65535
 * @param credits play money in USD that really goes down; empty for as much as one likes
 * @param latency how long an answer takes at least; the seconds of training are left alone
 * @param key that clients have to send; empty for a fresh one
 * @param faults a file with the failures to play; empty for none
 */
public record SandboxRequest(
        int port, Optional<BigDecimal> credits, Duration latency, Optional<String> key, Optional<Path> faults) {}
