package thumbsmith.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Service;

/**
 * One thumbnail asked for.
 *
 * @param number 1-based within its run
 * @param of how many the run asked for
 * @param folder where the output goes
 * @param cancelRequested the person asked to cancel after it was sent: the result is fetched and filed under Cancelled
 * @param rank its place in line: the lowest is sent first
 * @param project what it is filed under, where the person keeps work apart
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
        JobState state,
        long rank,
        Optional<String> project) {

    /** In the order of asking, and filed under no project. */
    public Job(
            UUID id,
            Recipe recipe,
            Service service,
            int number,
            int of,
            Path folder,
            Instant created,
            boolean cancelRequested,
            JobState state) {
        this(
                id,
                recipe,
                service,
                number,
                of,
                folder,
                created,
                cancelRequested,
                state,
                Rank.of(created, number),
                Optional.empty());
    }

    public Job in(JobState next) {
        return new Job(id, recipe, service, number, of, folder, created, cancelRequested, next, rank, project);
    }

    /** The same made from that. */
    public Job with(Recipe other) {
        return new Job(id, other, service, number, of, folder, created, cancelRequested, state, rank, project);
    }

    /** The same saved there. */
    public Job to(Path other) {
        return new Job(id, recipe, service, number, of, other, created, cancelRequested, state, rank, project);
    }

    public Job cancelling() {
        return new Job(id, recipe, service, number, of, folder, created, true, state, rank, project);
    }

    /** The same elsewhere in line. */
    public Job ranked(long other) {
        return new Job(id, recipe, service, number, of, folder, created, cancelRequested, state, other, project);
    }

    /** The same filed under that. */
    public Job filedUnder(Optional<String> other) {
        return new Job(id, recipe, service, number, of, folder, created, cancelRequested, state, rank, other);
    }
}
