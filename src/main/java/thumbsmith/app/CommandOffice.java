package thumbsmith.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import thumbsmith.control.Office;
import thumbsmith.job.HoldPolicy;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.QueueOrders;
import thumbsmith.job.Recipe;
import thumbsmith.job.Studio;

/** A command that runs the jobs of a folder for as long as it has some of its own, and takes others' meanwhile. */
final class CommandOffice implements Office {
    private final Wiring wiring;
    private final Studio studio;
    private final Runnable leave;
    private final Set<UUID> guests = ConcurrentHashMap.newKeySet();

    /** @param leave begins to hand the folder over, and comes back at once */
    CommandOffice(Wiring wiring, Runnable leave) {
        this.wiring = wiring;
        this.studio = wiring.studio();
        this.leave = leave;
    }

    /** Jobs of others that are on their way here, in line or being fetched. */
    List<UUID> guests() {
        return guests.stream()
                .filter(id -> studio.scheduler().progress(id).isPresent())
                .toList();
    }

    /** Outputs that an earlier run left to be fetched are fetched before the command ends. */
    void tookFetching(List<Job> left) {
        left.stream().filter(job -> job.state() instanceof JobState.Fetching).forEach(job -> guests.add(job.id()));
    }

    @Override
    public QueueOrders orders() {
        return studio.scheduler();
    }

    @Override
    public String account() {
        return wiring.account();
    }

    @Override
    public Optional<String> objection(Recipe recipe) {
        return KeptPictures.objection(recipe, wiring::keeps);
    }

    /** From then on nobody's job fails at once that could wait; a command that does not wait cancels its own. */
    @Override
    public void expect(boolean waits) {
        if (waits) studio.scheduler().setHoldPolicy(HoldPolicy.WAIT);
    }

    @Override
    public void took(List<UUID> jobs) {
        guests.addAll(jobs);
    }

    @Override
    public void tookAll() {
        studio.journal().unfinished().forEach(job -> guests.add(job.id()));
    }

    @Override
    public boolean front(List<Path> files) {
        return false;
    }

    @Override
    public void makeRoom() {
        leave.run();
    }
}
