package thumbsmith.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;

/**
 * Where jobs and their outputs are written down, durably, before anything of them is shown. Thread-safe.
 * Throws {@link java.io.UncheckedIOException} where it cannot be read or written.
 */
public interface Journal {
    void add(List<Job> jobs);

    /** Replaces what is known of that job, its recipe and its folder included. */
    void update(Job job);

    /** The same for several, in one transaction where the journal knows such. */
    default void update(List<Job> jobs) {
        jobs.forEach(this::update);
    }

    /**
     * Replaces what is known of an answered job and books its answer, in one transaction. A job is booked once, however
     * often this is called.
     */
    void answered(Job job, LedgerLine line);

    /**
     * Takes a parked job into that state, unless another process of this program took it first.
     *
     * @return whether it was this call that took it
     */
    boolean claim(Job next);

    /**
     * The same for several, in one transaction where the journal knows such.
     *
     * @return those that it was this call that took
     */
    default List<Job> claim(List<Job> next) {
        return next.stream().filter(this::claim).toList();
    }

    /** Jobs that were answered and never booked, oldest first: an earlier run could not write that down. */
    List<Job> unbooked();

    /** Records the output and the job's final state in one transaction. */
    void finish(Job job, Output output);

    Optional<Job> job(UUID id);

    /** The answer that the job got, whatever became of it since: its output can be fetched again for 24 h. */
    Optional<JobState.Fetching> answer(UUID job);

    /** Jobs that are parked, in the order of the line. */
    default List<Job> parked() {
        return unfinished().stream()
                .filter(job -> job.state() instanceof JobState.Parked)
                .toList();
    }

    /** Jobs whose outcome is unknown and of which the person has not said what is to become of them; newest first. */
    default List<Job> unsettled() {
        return recent(Integer.MAX_VALUE).stream()
                .filter(job -> job.state() instanceof JobState.Unknown unknown && !unknown.settled())
                .toList();
    }

    /** Jobs that failed although they were answered, newest first: their output can be fetched again. */
    default List<Job> unfetched() {
        return recent(Integer.MAX_VALUE).stream()
                .filter(job -> job.state() instanceof JobState.Failed
                        && answer(job.id()).isPresent())
                .toList();
    }

    /** Writes the places of those jobs in line, and nothing else of them, in one transaction where it knows such. */
    default void ranked(List<Job> jobs) {
        update(jobs);
    }

    /**
     * Writes that an unknown outcome is settled, and adds what is sent in its place, in one transaction.
     *
     * @return whether it was this call that settled it
     */
    default boolean settle(Job settled, List<Job> anew) {
        throw new UnsupportedOperationException("This journal settles nothing.");
    }

    /** Jobs that are not over, in the order of the line. */
    List<Job> unfinished();

    /** The newest jobs first. */
    List<Job> recent(int limit);

    /**
     * What is of interest in the queue, newest first: unfinished jobs, those of unknown outcome of which the person has
     * not said what becomes of them, and all others asked for since that moment.
     */
    default List<Job> listed(Instant since, int limit) {
        return recent(Integer.MAX_VALUE).stream()
                .filter(job -> isOpen(job.state()) || !job.created().isBefore(since))
                .limit(limit)
                .toList();
    }

    private static boolean isOpen(JobState state) {
        return state instanceof JobState.Unknown unknown ? !unknown.settled() : !state.isOver();
    }

    /** All outputs that are not in the trash, newest first. */
    List<Output> outputs();

    Optional<Output> output(UUID id);

    void scored(UUID output, double main);

    /** Takes the output out of the library; the file is the caller's affair. */
    void forgetOutput(UUID id);

    /** Whether the person paused the whole queue; kept over restarts. */
    default boolean isPaused() {
        return false;
    }

    default void setPaused(boolean paused) {
        throw new UnsupportedOperationException("This journal keeps no pause.");
    }

    /** Median seconds of past runs, from sent to saved, of that operation and model on that service; empty while there is none. */
    Optional<Double> medianSeconds(Service service, Operation operation, Optional<Model> model);

    /** The jobs that were over last, the latest first. */
    default List<Job> lately(int limit) {
        return recent(Integer.MAX_VALUE).stream()
                .filter(job -> job.state().isOver())
                .limit(limit)
                .toList();
    }
}
