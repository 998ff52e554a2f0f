package thumbsmith.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.failure.Failure;

/**
 * What becomes at the start of the jobs that an earlier run left behind. A job that cannot be taken up stays as it is and
 * keeps neither the others nor the program back.
 */
record Recovery(Airfield field, Journal journal, Booking booking, Runs runs, StaleParts parts) {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    void recover(Leftovers unsent) {
        takeUp(field.refetch::fetch);
        if (unsent == Leftovers.GO_ON) field.fetches.afterwards(field.release::leftBehindIfPossible);
    }

    /** {@link #recover} by a process that fetches nothing and sends nothing. */
    void takeStock() {
        takeUp(job -> {});
    }

    /** @param fetch takes up a job that is answered */
    private void takeUp(Consumer<Job> fetch) {
        read(journal::unbooked).forEach(job -> guarded(job, this::book));
        List<Job> left = read(journal::unfinished);
        left.forEach(job -> runs.after(job.rank()));
        left.stream().map(Job::folder).distinct().forEach(parts::sweep);
        left.stream().filter(job -> job.state() instanceof JobState.Fetching).forEach(job -> guarded(job, fetch));
        List<Job> changed = left.stream().flatMap(job -> taken(job).stream()).toList();
        if (!changed.isEmpty()) field.board.writeIfPossible(changed);
        field.board.tell(changed);
        field.holds.refresh();
    }

    private static List<Job> read(Supplier<List<Job>> left) {
        try {
            return left.get();
        } catch (RuntimeException e) {
            LOG.error("What an earlier run left could not be read.", e);
            return List.of();
        }
    }

    private static void guarded(Job job, Consumer<Job> step) {
        try {
            step.accept(job);
        } catch (RuntimeException e) {
            LOG.error("Job {} could not be taken up.", job.id(), e);
        }
    }

    private void book(Job job) {
        journal.answer(job.id()).ifPresent(answer -> journal.answered(job, booking.line(job, answer)));
    }

    private Optional<Job> taken(Job job) {
        return switch (job.state()) {
            case JobState.Waiting _ -> Optional.of(parked(job));
            case JobState.Sending(var _, Optional<Instant> sent) ->
                Optional.of(sent.map(at -> unknown(job, at)).orElseGet(() -> parked(job)));
            case JobState.Parked _,
                    JobState.Fetching _,
                    JobState.Unknown _,
                    JobState.Done _,
                    JobState.Failed _,
                    JobState.Cancelled _ -> Optional.empty();
        };
    }

    private static Job parked(Job job) {
        return job.in(new JobState.Parked(Sentences.ENDED_BEFORE_SENT));
    }

    private static Job unknown(Job job, Instant sent) {
        var failure = new Failure.OutcomeUnknown(
                job.recipe().operation(), Optional.empty(), Optional.empty(), Sentences.ENDED_BEFORE_ANSWER);
        return job.in(new JobState.Unknown(sent, failure));
    }
}
