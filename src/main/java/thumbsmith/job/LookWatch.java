package thumbsmith.job;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/**
 * Follows trainings, and deletes what was to be deleted at their end, until its thread is interrupted. A round that fails is only tried again later: each time after
 * twice the pause, up to a minute, and not before the service wants to be asked again, up to ten.
 */
record LookWatch(LookKeeper keeper, Pause pause, Duration every) implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(LookWatch.class);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    /** Whatever the service asks for: a training that nobody looks after for days would seem to have stopped. */
    private static final Duration LONGEST_WANTED = Duration.ofMinutes(10);

    @Override
    public void run() {
        try {
            Duration wait = every;
            while (!Thread.currentThread().isInterrupted()) {
                List<Outcome<Look>> round = round();
                keeper.followed(hasFailed(round) ? failure(round) : Optional.empty());
                wait = hasFailed(round) ? shorter(wait.multipliedBy(2), LONGEST) : every;
                pause.of(longer(wait, shorter(wanted(round), LONGEST_WANTED)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Outcome<Look>> round() {
        try {
            return keeper.round();
        } catch (RuntimeException e) {
            LOG.warn("Trainings could not be followed this time.", e);
            return List.of(Outcome.failed(new Failure.Unexpected(e.getClass().getSimpleName())));
        }
    }

    /** One look that is gone at the service must not slow down the others. */
    private static boolean hasFailed(List<Outcome<Look>> round) {
        return !round.isEmpty() && round.stream().noneMatch(Outcome.Done.class::isInstance);
    }

    private static Optional<Failure> failure(List<Outcome<Look>> round) {
        return round.stream()
                .flatMap(outcome ->
                        outcome instanceof Outcome.Failed<Look>(Failure why) ? Stream.of(why) : Stream.empty())
                .findFirst();
    }

    /** The longest pause that the service asked for in this round. */
    private static Duration wanted(List<Outcome<Look>> round) {
        return round.stream().flatMap(LookWatch::retryAfter).reduce(Duration.ZERO, LookWatch::longer);
    }

    private static Stream<Duration> retryAfter(Outcome<Look> outcome) {
        return outcome instanceof Outcome.Failed<Look>(Failure.Api api)
                ? api.retryAfterSeconds().map(Duration::ofSeconds).stream()
                : Stream.empty();
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
