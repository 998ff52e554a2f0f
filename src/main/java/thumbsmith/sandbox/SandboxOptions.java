package thumbsmith.sandbox;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import thumbsmith.contract.Limits;

/**
 * How an embedded service runs.
 *
 * @param folder where looks, credits and outputs live and survive a restart, as the studio's own service has it; empty
 *     for a temporary folder that {@code close} deletes, as {@code thumbsmith sandbox} has it where none is named
 * @param port on 127.0.0.1; 0 takes a free one
 * @param key the only key that is accepted, starting with {@code pkz_}; empty makes a random one
 * @param credits granted in USD, see {@link Purse}; empty never runs out
 * @param latency waited before each thumbnail, score and titles; the seconds of training are left alone
 * @param training how long a look trains
 * @param clock tells when outputs expire and how far training is
 */
public record SandboxOptions(
        Optional<Path> folder,
        int port,
        Optional<String> key,
        Optional<BigDecimal> credits,
        Duration latency,
        Duration training,
        Clock clock) {

    private static final Duration TRAINING = Duration.ofSeconds(6);

    public SandboxOptions {
        if (key.isPresent() && !key.get().startsWith(Limits.KEY_PREFIX))
            throw new IllegalArgumentException("A key starts with " + Limits.KEY_PREFIX);
        if (credits.isPresent() && credits.get().signum() < 0)
            throw new IllegalArgumentException("Credits cannot be negative");
        if (latency.isNegative() || training.isNegative())
            throw new IllegalArgumentException("A duration cannot be negative");
    }

    /** A free port, a random key, no latency, unlimited credits; state is gone after {@code close}. */
    public static SandboxOptions temporary() {
        return new SandboxOptions(
                Optional.empty(), 0, Optional.empty(), Optional.empty(), Duration.ZERO, TRAINING, Clock.systemUTC());
    }

    /** As {@link #temporary}, but with state that survives in that folder; several programs may share one. */
    public static SandboxOptions in(Path folder) {
        SandboxOptions plain = temporary();
        return new SandboxOptions(
                Optional.of(folder), 0, plain.key, plain.credits, plain.latency, plain.training, plain.clock);
    }

    public SandboxOptions withPort(int number) {
        return new SandboxOptions(folder, number, key, credits, latency, training, clock);
    }

    public SandboxOptions withKey(String own) {
        return new SandboxOptions(folder, port, Optional.of(own), credits, latency, training, clock);
    }

    /** @param usd granted, not negative */
    public SandboxOptions withCredits(BigDecimal usd) {
        return new SandboxOptions(folder, port, key, Optional.of(usd), latency, training, clock);
    }

    public SandboxOptions withLatency(Duration wait) {
        return new SandboxOptions(folder, port, key, credits, wait, training, clock);
    }

    public SandboxOptions withTraining(Duration time) {
        return new SandboxOptions(folder, port, key, credits, latency, time, clock);
    }

    public SandboxOptions withClock(Clock other) {
        return new SandboxOptions(folder, port, key, credits, latency, training, other);
    }

    /** Leaves the key out: options end up in logs. */
    @Override
    public String toString() {
        return "SandboxOptions[folder=" + folder + ", port=" + port + ", credits=" + credits + ", latency=" + latency
                + ", training=" + training + "]";
    }
}
