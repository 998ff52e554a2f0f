package thumbsmith.job;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.failure.Failure;

/** Fetches outputs of answered jobs, outside the line: nothing is asked of the service itself, and nothing is paid. */
record Refetch(Journal journal, Connections connections, Flights flights, Fetches fetches) {
    private static final Logger LOG = LoggerFactory.getLogger(Refetch.class);

    /** Once more, where fetching or saving had failed. */
    void again(UUID id) {
        again(id, UnaryOperator.identity());
    }

    /** Outputs for which there was no room, into that folder. */
    void into(Path folder) {
        unsaved(job -> job.to(folder));
    }

    /** The same where they were to be saved. */
    void unsaved() {
        unsaved(UnaryOperator.identity());
    }

    private void unsaved(UnaryOperator<Job> change) {
        journal.unfetched().stream().filter(Refetch::isUnsaved).forEach(job -> again(job.id(), change));
    }

    private synchronized void again(UUID id, UnaryOperator<Job> change) {
        if (flights.find(id).filter(it -> !it.isOver()).isPresent()) return;
        journal.job(id)
                .filter(job -> job.state() instanceof JobState.Failed)
                .ifPresent(job -> journal.answer(id)
                        .ifPresent(answer -> fetch(change.apply(job).in(answer))));
    }

    private static boolean isUnsaved(Job job) {
        return job.state() instanceof JobState.Failed failed && failed.failure() instanceof Failure.DiskFull;
    }

    void fetch(Job job) {
        try {
            fetches.add(flights.of(job, connections.current()));
        } catch (RuntimeException e) {
            LOG.warn("The output of job {} cannot be fetched now.", job.id(), e);
            journal.answer(job.id()).ifPresent(answer -> flights.ticket(job).fail(unopened(answer)));
        }
    }

    private static Failure unopened(JobState.Fetching answer) {
        return new Failure.OutputNotFetched(answer.output(), Optional.empty(), Sentences.SERVICE_UNOPENED);
    }
}
