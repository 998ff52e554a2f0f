package thumbsmith.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.failure.Failure;

/**
 * A running job as it stands now. Its lock makes every step whole: decide, write down, show. Listeners are called under
 * it, which keeps their order; they must not wait for another thread that cancels this job.
 */
final class Ticket {
    private static final Logger LOG = LoggerFactory.getLogger(Ticket.class);

    private final Noticeboard board;
    private final Timekeeper time;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile Job job;
    private Optional<LedgerLine> unbooked = Optional.empty();
    private volatile Progress progress = new Progress.Queued();

    Ticket(Noticeboard board, Timekeeper time, Job job) {
        this.board = board;
        this.time = time;
        this.job = job;
    }

    Job job() {
        return job;
    }

    Progress progress() {
        return progress;
    }

    <T> T locked(Supplier<T> decision) {
        lock.lock();
        try {
            return decision.get();
        } finally {
            lock.unlock();
        }
    }

    void locked(Runnable step) {
        lock.lock();
        try {
            step.run();
        } finally {
            lock.unlock();
        }
    }

    void announce() {
        board.tell(job);
    }

    /** A step that is taken only if it can be written down; throws otherwise. */
    void step(JobState next) {
        Job changed = job.in(next);
        board.write(changed);
        show(changed);
    }

    /** A step that the world has taken already. */
    void happened(Job changed) {
        board.writeIfPossible(changed);
        show(changed);
    }

    /**
     * The answer, which is paid for: what it made is fetched even where it cannot be written down now. That is tried
     * again at the end.
     */
    void answered(Job changed, LedgerLine line) {
        unbooked = Optional.of(line);
        bookIfPossible(changed);
        show(changed);
    }

    /** The end, with a file. */
    void finish(Job ended, Output output) {
        book(job);
        board.finish(ended, output);
        show(ended);
        board.tellFinished(ended, output);
    }

    /** The end, without one. */
    void fail(Failure failure) {
        bookIfPossible(job);
        JobState state = failure instanceof Failure.OutcomeUnknown unknown
                ? new JobState.Unknown(sent().orElseGet(this::now), unknown)
                : failed(failure);
        happened(job.in(state));
    }

    private JobState.Failed failed(Failure failure) {
        Instant now = now();
        Instant answered = job.state() instanceof JobState.Fetching fetching ? fetching.answered() : now;
        return new JobState.Failed(now, failure, sent().map(it -> Duration.between(it, answered)));
    }

    void report(Progress now) {
        progress = now;
        board.tellProgress(job, now);
    }

    /** When the request was complete; empty while it can be withdrawn. */
    Optional<Instant> sent() {
        return switch (job.state()) {
            case JobState.Sending(var _, Optional<Instant> sent) -> sent;
            case JobState.Fetching fetching -> Optional.of(fetching.sent());
            case JobState.Unknown unknown -> Optional.of(unknown.sent());
            case JobState.Waiting _, JobState.Done _, JobState.Failed _, JobState.Cancelled _, JobState.Parked _ ->
                Optional.empty();
        };
    }

    /** To the millisecond, as the database keeps it. */
    Instant now() {
        return time.now();
    }

    private void bookIfPossible(Job answered) {
        try {
            book(answered);
        } catch (RuntimeException e) {
            LOG.warn("The answer of job {} could not be written down.", answered.id(), e);
        }
    }

    private void book(Job answered) {
        unbooked.ifPresent(line -> board.answered(answered, line));
        unbooked = Optional.empty();
    }

    /** A step that is written down already. */
    private void show(Job changed) {
        job = changed;
        board.tell(changed);
    }

    /** The same, told by the caller. */
    void become(Job changed) {
        job = changed;
    }
}
