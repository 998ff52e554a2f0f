package thumbsmith.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import thumbsmith.contract.Service;

/**
 * One thumbnail asked for.
 *
 * @param number 1-based within its run
 * @param of how many the run asked for
 * @param folder where the output goes
 * @param cancelRequested the person asked to cancel after it was sent: the result is fetched and filed under Cancelled
 */
public record Job(
        UUID id,
        Recipe recipe,
        Service service,
        int number,
        int of,
        Path folder,
        Instant created,
        boolean cancelRequested,
        JobState state) {

    public Job in(JobState next) {
        return new Job(id, recipe, service, number, of, folder, created, cancelRequested, next);
    }

    /** The same made from that. */
    public Job with(Recipe other) {
        return new Job(id, other, service, number, of, folder, created, cancelRequested, state);
    }

    /** The same saved there. */
    public Job to(Path other) {
        return new Job(id, recipe, service, number, of, other, created, cancelRequested, state);
    }

    public Job cancelling() {
        return new Job(id, recipe, service, number, of, folder, created, true, state);
    }
}
