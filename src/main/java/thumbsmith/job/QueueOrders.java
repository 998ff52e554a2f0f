package thumbsmith.job;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Service;

/**
 * What people order of the queue of one folder: taken by the scheduler of this process, or handed to the one that runs.
 * Every order is on the disk when its call returns. Methods wait for the disk; not for the FX thread. A job that is not
 * where the order needs it (gone on meanwhile, over, not known) is passed over in silence.
 */
public interface QueueOrders {
    /**
     * Starts those runs in that order, written down in one go.
     *
     * @param expected the service whose price the person saw
     * @return the jobs in the order in which they will be sent
     * @throws OtherServiceException where another service is chosen now; nothing was sent or written down
     * @throws IllegalArgumentException where {@link Preflight} finds a problem in one of them
     */
    List<Job> submit(List<Order> orders, Service expected);

    /** Nothing further departs until {@link #resume()}; what is with the service goes on. Kept over restarts. */
    void pause();

    /**
     * Ends the pause, and lets what an earlier run left unsent for the chosen service go on. What the person paused one by
     * one stays paused, and what a hold of this run keeps waits until that is over.
     */
    void resume();

    boolean isPaused();

    /** Holds those waiting or parked jobs back until the person lets each go on: no hold's end and no {@link #resume()} does. */
    void pause(List<UUID> jobs);

    /** Lets those parked jobs go on; those of another service than the chosen one stay parked, but are paused no more. */
    void resume(List<UUID> jobs);

    /** Free for what is not sent; what is, is fetched and filed as cancelled. */
    void cancel(List<UUID> jobs);

    /**
     * Puts those waiting or parked jobs, in that order, before that one, or at the end of the line. Where that one has gone
     * on meanwhile they come first.
     */
    void move(List<UUID> jobs, Optional<UUID> before);

    /**
     * Does again what did not get through: an answered job is fetched again, for free; a failed or cancelled one is sent
     * as a new job. One whose outcome is unknown needs {@link #settle}.
     *
     * @return the job that goes on
     * @throws OtherServiceException where a new job would go to another service than the first
     */
    Optional<Job> again(UUID job);

    /**
     * Counts once, however often it is said.
     *
     * @return the new job, where it is sent again
     * @throws OtherServiceException where it would go to another service than the first; then nothing is settled
     */
    Optional<Job> settle(UUID job, Settlement settlement);
}
