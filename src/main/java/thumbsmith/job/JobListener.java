package thumbsmith.job;

import java.util.List;
import java.util.UUID;

/**
 * Hears of jobs on the scheduler's threads, in order for each job, after the change was written down. Must neither call
 * what changes jobs nor wait for a thread that does; {@link Scheduler#holds}, {@code parked} and {@code progress} may be
 * asked.
 */
public interface JobListener {
    void changed(Job job);

    /** The same of several that were written down in one go; those who show many take them in one go, too. */
    default void changed(List<Job> jobs) {
        jobs.forEach(this::changed);
    }

    default void progressed(UUID job, Progress progress) {}

    /** The job is done (or was cancelled and its result kept): called after {@link #changed}. */
    default void finished(Job job, Output output) {}

    /** A hold began, changed or ended: {@link Scheduler#holds} tells them all. */
    default void holdsChanged() {}

    /** That hold is over, and its jobs go on by themselves; {@link #holdsChanged} follows. */
    default void wentOn(Hold hold) {}

    /** A place in line came free: the counts of running and waiting jobs are others now. */
    default void lineMoved() {}

    /** The queue as a whole was paused or goes on: {@link Scheduler#isPaused} tells which. */
    default void pausedChanged() {}
}
