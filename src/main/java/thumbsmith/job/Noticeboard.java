package thumbsmith.job;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where jobs are written down first and shown after. */
final class Noticeboard {
    private static final Logger LOG = LoggerFactory.getLogger(Noticeboard.class);

    private final Journal journal;
    private final List<JobListener> listeners = new CopyOnWriteArrayList<>();

    Noticeboard(Journal journal) {
        this.journal = journal;
    }

    Subscription listen(JobListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** @throws UncheckedIOException where it cannot be written: then the step must not be taken */
    void write(Job job) {
        journal.update(job);
    }

    /** The same for several at once. */
    void write(List<Job> jobs) {
        journal.update(jobs);
    }

    /** For steps that have happened whether they can be written down or not. */
    void writeIfPossible(Job job) {
        try {
            journal.update(job);
        } catch (RuntimeException e) {
            LOG.warn(
                    "Job {} is now {}, but that could not be written down.",
                    job.id(),
                    job.state().wire(),
                    e);
        }
    }

    /** The same for several at once. */
    boolean writeIfPossible(List<Job> jobs) {
        try {
            journal.update(jobs);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("What became of {} jobs could not be written down.", jobs.size(), e);
            return false;
        }
    }

    void answered(Job job, LedgerLine line) {
        journal.answered(job, line);
    }

    void finish(Job job, Output output) {
        journal.finish(job, output);
    }

    void tell(Job job) {
        each(listener -> listener.changed(job));
    }

    void tell(List<Job> jobs) {
        if (!jobs.isEmpty()) each(listener -> listener.changed(jobs));
    }

    void tellFinished(Job job, Output output) {
        each(listener -> listener.finished(job, output));
    }

    void tellProgress(Job job, Progress progress) {
        each(listener -> listener.progressed(job.id(), progress));
    }

    void tellWentOn(Hold hold) {
        each(listener -> listener.wentOn(hold));
    }

    void tellHoldsChanged() {
        each(JobListener::holdsChanged);
    }

    void tellLineMoved() {
        each(JobListener::lineMoved);
    }

    void tellPausedChanged() {
        each(JobListener::pausedChanged);
    }

    void close() {
        listeners.clear();
    }

    /** One listener that fails must not stop a job. */
    private void each(Consumer<JobListener> call) {
        for (JobListener listener : listeners) {
            try {
                call.accept(listener);
            } catch (RuntimeException e) {
                LOG.error("A listener failed.", e);
            }
        }
    }
}
