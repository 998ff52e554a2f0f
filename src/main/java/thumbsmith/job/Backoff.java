package thumbsmith.job;

import java.time.Duration;
import java.util.random.RandomGenerator;
import thumbsmith.contract.ErrorCode;
import thumbsmith.failure.Failure;

/**
 * How long a request waits after the service said that it has no place free: as long as the service wants, at most ten
 * minutes, else one second, doubled with every try up to a minute, of which chance takes up to half away.
 */
final class Backoff {
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration LONGEST_ASKED = Duration.ofMinutes(10);
    private static final int DOUBLINGS = 6;

    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /** Whether it is a failure that passes as soon as fewer requests are under way. */
    static boolean isBusy(Failure failure) {
        return failure instanceof Failure.Api api && isBusy(api);
    }

    private static boolean isBusy(Failure.Api api) {
        return api.known()
                .map(code -> code == ErrorCode.TOO_MANY_REQUESTS || code == ErrorCode.RATE_LIMITED)
                .orElse(api.status() == ErrorCode.TOO_MANY_REQUESTS.status());
    }

    /** @param tries how often the request was turned away before this time */
    Duration after(Failure busy, int tries) {
        return busy instanceof Failure.Api api && api.retryAfterSeconds().isPresent()
                ? within(Duration.ofSeconds(api.retryAfterSeconds().get()), LONGEST_ASKED)
                : within(jittered(SHORTEST.multipliedBy(1L << Math.min(tries, DOUBLINGS))), LONGEST);
    }

    private Duration jittered(Duration full) {
        Duration bounded = within(full, LONGEST);
        return bounded.minusMillis((long) (bounded.toMillis() * random.nextDouble() / 2));
    }

    private static Duration within(Duration wanted, Duration longest) {
        if (wanted.compareTo(SHORTEST) < 0) return SHORTEST;
        return wanted.compareTo(longest) > 0 ? longest : wanted;
    }
}
