package thumbsmith.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import thumbsmith.failure.Failure;

/** What becomes at the start of the jobs that an earlier run left behind. Sends nothing. */
record Recovery(Function<Job, Ticket> tickets, Consumer<Job> fetch) {

    void recover(List<Job> left) {
        left.forEach(this::recover);
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
