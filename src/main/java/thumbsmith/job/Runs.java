package thumbsmith.job;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import thumbsmith.contract.Service;

/** Makes the jobs of a run. No two runs share a moment, so that their order is never in doubt. Thread-safe. */
final class Runs {
    private final Timekeeper time;
    private Instant last = Instant.MIN;

    Runs(Timekeeper time) {
        this.time = time;
    }

    /** @param count 1–10 */
    List<Job> of(Order order, Service service) {
        Instant created = next();
        return IntStream.rangeClosed(1, order.count())
                .mapToObj(number -> new Job(
                        UUID.randomUUID(),
                        order.recipe(),
                        service,
                        number,
                        order.count(),
                        order.folder().toAbsolutePath(),
                        created,
                        false,
                        new JobState.Waiting(),
                        Rank.of(created, number),
                        order.project()))
                .toList();
    }

    /** A place behind all that were given so far, and before all that will be. */
    long end() {
        return Rank.of(next(), 0);
    }

    /** Places up to that one were given by an earlier run of the program. */
    synchronized void after(long rank) {
        Instant taken = Rank.moment(rank);
        last = taken.isAfter(last) ? taken : last;
    }

    private synchronized Instant next() {
        Instant now = time.now();
        last = now.isAfter(last) ? now : last.plusMillis(1);
        return last;
    }
}
