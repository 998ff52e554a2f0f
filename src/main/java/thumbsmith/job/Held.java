package thumbsmith.job;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;

/** A hold as it goes on. Guarded by the monitor of {@link Holds}. */
final class Held {
    private final Service service;
    private final HoldReason reason;
    private final Failure failure;
    private final Instant since;
    private final Set<UUID> jobs = new HashSet<>();
    private final Set<UUID> unwritten = new HashSet<>();
    private long number;
    private Optional<Instant> nextCheck = Optional.empty();
    private Optional<Duration> interval;
    private Subscription timer = () -> {};
    private boolean asks;
    private boolean asked;

    /** @param interval how long was waited before the last check, where it is not the first */
    Held(long number, Service service, HoldReason reason, Failure failure, Instant since, Optional<Duration> interval) {
        this.number = number;
        this.service = service;
        this.reason = reason;
        this.failure = failure;
        this.since = since;
        this.interval = interval;
    }

    Service service() {
        return service;
    }

    HoldReason reason() {
        return reason;
    }

    Failure failure() {
        return failure;
    }

    Instant since() {
        return since;
    }

    /** Whether the next check is set. */
    boolean isAwaiting() {
        return nextCheck.isPresent();
    }

    boolean asks() {
        return asks;
    }

    /** How a job stands that this hold keeps. */
    JobState.Parked state() {
        return new JobState.Parked(Sentences.held(reason), Optional.of(failure));
    }

    /** Whether that job was parked in this run and goes on when this hold is over. */
    boolean keeps(UUID job) {
        return jobs.contains(job);
    }

    Set<UUID> jobs() {
        return Set.copyOf(jobs);
    }

    boolean isUnwritten(UUID job) {
        return unwritten.contains(job);
    }

    /** @param written whether the journal knows that they are parked */
    void keep(Collection<Job> parked, boolean written) {
        parked.forEach(job -> {
            jobs.add(job.id());
            if (!written) unwritten.add(job.id());
        });
    }

    boolean isEmpty() {
        return jobs.isEmpty();
    }

    /** Whether a question met it that is no job: then it stands although nothing may be parked. */
    boolean isAsked() {
        return asked;
    }

    void setAsked(boolean now) {
        asked = now;
    }

    void letGo(UUID job) {
        jobs.remove(job);
        unwritten.remove(job);
    }

    /** Goes on under another reason. */
    void handOver(Held other) {
        stop();
        other.jobs.addAll(jobs);
        other.unwritten.addAll(unwritten);
        other.asked = asked;
    }

    void renumber(long other) {
        number = other;
    }

    /** How long it waited before the last check; empty before the first. */
    Optional<Duration> interval() {
        return interval;
    }

    void await(Duration wait, Instant then, Subscription due) {
        stop();
        interval = Optional.of(wait);
        nextCheck = Optional.of(then);
        timer = due;
    }

    /** It is over, but only the person may send. */
    void ask() {
        stop();
        asks = true;
    }

    void stop() {
        timer.close();
        nextCheck = Optional.empty();
    }

    /** As it stands now, of which the jobs are named apart. */
    Hold head() {
        return new Hold(number, service, reason, failure, since, List.of(), BigDecimal.ZERO, nextCheck, asks);
    }
}
