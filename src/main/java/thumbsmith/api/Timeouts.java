package thumbsmith.api;

import java.time.Duration;

/**
 * How long the wire waits.
 *
 * @param connect for a connection to be made
 * @param answer for the whole answer, counted from the last byte that the connection took
 */
public record Timeouts(Duration connect, Duration answer) {
    /** Connect 10 s, answer 300 s. */
    public static final Timeouts USUAL = new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(300));

    public Timeouts {
        if (!connect.isPositive() || !answer.isPositive()) {
            throw new IllegalArgumentException("A timeout is longer than zero.");
        }
    }
}
