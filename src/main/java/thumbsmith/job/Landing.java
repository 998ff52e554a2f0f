package thumbsmith.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.api.Downloads;
import thumbsmith.api.Exchange;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.job.OutputShelf.Shelved;

/** The last leg of an answered job: its output is fetched, saved, and only then shown. */
record Landing(Ticket ticket, Downloads downloads, OutputShelf shelf, Pricing pricing) {
    private static final Logger LOG = LoggerFactory.getLogger(Landing.class);

    /**
     * Blocks until the job is over.
     *
     * @return why there is no place for the output, which is kept meanwhile: then somebody else ends the job
     */
    Optional<Failure.DiskFull> land(JobState.Fetching answer) {
        Instant begun = ticket.now();
        ticket.report(new Progress.Downloading(0, OptionalLong.empty()));
        Outcome<Shelved> outcome = shelve(answer);
        return ticket.locked(() -> switch (outcome) {
            case Outcome.Done<Shelved>(var shelved) -> file(answer, shelved, begun);
            case Outcome.Failed<Shelved>(Failure.DiskFull full) -> Optional.of(full);
            case Outcome.Failed<Shelved>(Failure failure) -> failed(failure);
            case Outcome.Withdrawn<Shelved> _ -> failed(brokenOff(answer));
        });
    }

    private Optional<Failure.DiskFull> failed(Failure failure) {
        ticket.fail(failure);
        return Optional.empty();
    }

    private Outcome<Shelved> shelve(JobState.Fetching answer) {
        try {
            return shelf.shelve(ticket.job(), answer, downloads, new Exchange() {
                @Override
                public void receiving(long received, OptionalLong total) {
                    ticket.report(new Progress.Downloading(received, total));
                }
            });
        } catch (RuntimeException | Error e) {
            LOG.error("The output of job {} could not be saved.", ticket.job().id(), e);
            return Outcome.failed(new Failure.Unexpected(e.getClass().getSimpleName()));
        }
    }

    private Optional<Failure.DiskFull> file(JobState.Fetching answer, Shelved shelved, Instant begun) {
        Job job = ticket.job();
        Instant now = ticket.now();
        Job ended = job.in(job.cancelRequested() ? new JobState.Cancelled(now, true) : new JobState.Done(now));
        try {
            ticket.finish(ended, output(answer, shelved, begun, now));
            return Optional.empty();
        } catch (RuntimeException e) {
            LOG.warn("The output of job {} could not be written down.", job.id(), e);
            return Optional.of(Unwritable.journal(e, job.folder(), Sentences.OUTPUT_UNWRITABLE));
        }
    }

    private Output output(JobState.Fetching answer, Shelved shelved, Instant begun, Instant now) {
        Job job = ticket.job();
        Recipe recipe = job.recipe();
        return new Output(
                job.id(),
                recipe,
                job.service(),
                shelved.file().toAbsolutePath(),
                shelved.info().width(),
                shelved.info().height(),
                shelved.info().bytes(),
                Optional.of(answer.requestId()).filter(it -> !it.isBlank()),
                pricing.cost(job.service(), recipe.operation(), recipe.model()),
                pricing.list(recipe.operation(), recipe.model()),
                seconds(answer, Duration.between(begun, now)),
                now,
                job.cancelRequested(),
                Optional.empty());
    }

    /** An output may be fetched again days after its answer: that wait is no part of the work. */
    private static double seconds(JobState.Fetching answer, Duration fetching) {
        return Duration.between(answer.sent(), answer.answered()).plus(fetching).toMillis() / 1000.0;
    }

    private static Failure brokenOff(JobState.Fetching answer) {
        return new Failure.OutputNotFetched(answer.output(), Optional.empty(), Sentences.FETCH_WITHDRAWN);
    }
}
