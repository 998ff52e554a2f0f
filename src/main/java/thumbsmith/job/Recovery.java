package thumbsmith.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.failure.Failure;

/**
 * What becomes at the start of the jobs that an earlier run left behind. Sends nothing. A job that cannot be taken up
 * stays as it is and keeps neither the others nor the program back.
 *
 * @param fetch takes up a job that is answered
 */
record Recovery(Journal journal, Booking booking, Noticeboard board, Timekeeper time, Consumer<Job> fetch) {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    /** @return those that were not over, as they were left */
    List<Job> recover() {
        return recover(this::taken);
    }

    /** The same where the journal is an earlier copy of itself: what it calls unsent may have been sent since. */
    List<Job> recoverAfterRestore() {
        return recover(job -> Optional.of(unknown(job, time.now(), Sentences.RESTORED)));
    }

    /** @param then how a job stands now that is not answered; empty where it stays as it is */
    private List<Job> recover(Function<Job, Optional<Job>> then) {
        read(journal::unbooked).forEach(job -> guarded(job, this::book));
        List<Job> left = read(journal::unfinished);
        List<Job> answered = new ArrayList<>(left);
        answered.removeIf(job -> !(job.state() instanceof JobState.Fetching));
        answered.forEach(job -> guarded(job, fetch));
        happened(left.stream()
                .filter(job -> !(job.state() instanceof JobState.Fetching))
                .flatMap(job -> then.apply(job).stream())
                .toList());
        return left;
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
                Optional.of(sent.map(at -> unknown(job, at, Sentences.ENDED_BEFORE_ANSWER))
                        .orElseGet(() -> parked(job)));
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

    private static Job unknown(Job job, Instant sent, String why) {
        var failure = new Failure.OutcomeUnknown(job.recipe().operation(), Optional.empty(), Optional.empty(), why);
        return job.in(new JobState.Unknown(sent, failure));
    }

    private void happened(List<Job> jobs) {
        if (jobs.isEmpty()) return;
        board.writeIfPossible(jobs);
        board.tell(jobs);
    }
}
