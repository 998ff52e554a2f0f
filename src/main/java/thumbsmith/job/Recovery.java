package thumbsmith.job;

import java.time.Instant;
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
 */
record Recovery(Journal journal, Booking booking, Function<Job, Ticket> tickets, Consumer<Job> fetch) {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    void recover() {
        each(journal::unbooked, this::book);
        each(journal::unfinished, this::recover);
    }

    private static void each(Supplier<List<Job>> left, Consumer<Job> step) {
        try {
            left.get().forEach(job -> guarded(job, step));
        } catch (RuntimeException e) {
            LOG.error("What an earlier run left could not be read.", e);
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

    private void recover(Job job) {
        switch (job.state()) {
            case JobState.Waiting _ -> park(job);
            case JobState.Sending(var _, Optional<Instant> sent) ->
                sent.ifPresentOrElse(it -> leaveUnknown(job, it), () -> park(job));
            case JobState.Fetching _ -> fetch.accept(job);
            case JobState.Parked _, JobState.Unknown _, JobState.Done _, JobState.Failed _, JobState.Cancelled _ -> {}
        }
    }

    private void park(Job job) {
        happened(job.in(new JobState.Parked(Sentences.ENDED_BEFORE_SENT)));
    }

    private void leaveUnknown(Job job, Instant sent) {
        var failure = new Failure.OutcomeUnknown(
                job.recipe().operation(), Optional.empty(), Optional.empty(), Sentences.ENDED_BEFORE_ANSWER);
        happened(job.in(new JobState.Unknown(sent, failure)));
    }

    private void happened(Job job) {
        tickets.apply(job).happened(job);
    }
}
