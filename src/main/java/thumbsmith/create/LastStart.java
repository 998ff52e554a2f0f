package thumbsmith.create;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import thumbsmith.contract.Service;
import thumbsmith.job.Recipe;

/** Tells a second press from the other half of a double click, which would be paid as well. */
final class LastStart {
    private static final Duration DOUBLE = Duration.ofSeconds(1);

    private record Run(Recipe recipe, int count, Service service, Instant at) {}

    private final Clock clock;
    private Optional<Run> last = Optional.empty();

    LastStart(Clock clock) {
        this.clock = clock;
    }

    /** Whether a run just like this one was noted within the last second. */
    boolean isRepeatedBy(Recipe recipe, int count, Service service) {
        return last.filter(run -> run.equals(new Run(recipe, count, service, run.at())))
                .filter(run -> clock.instant().isBefore(run.at().plus(DOUBLE)))
                .isPresent();
    }

    /** What is composed anew since then is no double click, even if it is the same. */
    void forget() {
        last = Optional.empty();
    }

    void note(Recipe recipe, int count, Service service) {
        last = Optional.of(new Run(recipe, count, service, clock.instant()));
    }
}
