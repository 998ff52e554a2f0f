package thumbsmith.queue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import thumbsmith.contract.Service;
import thumbsmith.job.BudgetGuard.Crossing;
import thumbsmith.job.Job;
import thumbsmith.job.JobListener;
import thumbsmith.job.JobState;
import thumbsmith.job.Journal;
import thumbsmith.job.Output;
import thumbsmith.job.Progress;
import thumbsmith.job.QueueOrders;
import thumbsmith.job.Recipe;
import thumbsmith.job.Studio;
import thumbsmith.job.Subscription;

/**
 * What this screen asks of scheduler and journal, so that its view models can be tested without threads. Everything but
 * {@link #listen}, {@link #progress} and {@link #orders} may wait for the disk.
 */
interface QueueDesk {
    QueueOrders orders();

    /** Running, waiting and parked. */
    List<Job> unfinished();

    /** Of unknown outcome, or answered and not fetched: they may need a word of the person. In no order. */
    List<Job> unsettled();

    /** Those that were over last, the latest first. */
    List<Job> lately(int limit);

    Optional<Output> output(UUID job);

    /** When that job was answered, whatever became of it since. */
    Optional<Instant> answered(UUID job);

    Optional<Progress> progress(UUID job);

    /** Median seconds of past runs of the same kind. */
    Optional<Double> usualSeconds(Job job);

    Subscription listen(JobListener listener);

    /** The service that is chosen now. */
    Service service();

    Subscription onServiceChange(Runnable changed);

    /** @param cost estimated, USD */
    Optional<Crossing> crossing(BigDecimal cost);

    static QueueDesk of(Studio studio) {
        return new QueueDesk() {
            @Override
            public QueueOrders orders() {
                return studio.scheduler();
            }

            @Override
            public List<Job> unfinished() {
                return studio.journal().unfinished();
            }

            @Override
            public List<Job> unsettled() {
                Journal journal = studio.journal();
                return Stream.concat(journal.unsettled().stream(), journal.unfetched().stream())
                        .toList();
            }

            @Override
            public List<Job> lately(int limit) {
                return studio.journal().lately(limit);
            }

            @Override
            public Optional<Output> output(UUID job) {
                return studio.journal().output(job);
            }

            @Override
            public Optional<Instant> answered(UUID job) {
                return studio.journal().answer(job).map(JobState.Fetching::answered);
            }

            @Override
            public Optional<Progress> progress(UUID job) {
                return studio.scheduler().progress(job);
            }

            @Override
            public Optional<Double> usualSeconds(Job job) {
                Recipe recipe = job.recipe();
                return studio.journal().medianSeconds(job.service(), recipe.operation(), recipe.model());
            }

            @Override
            public Subscription listen(JobListener listener) {
                return studio.scheduler().listen(listener);
            }

            @Override
            public Service service() {
                return studio.connections().current().service();
            }

            @Override
            public Subscription onServiceChange(Runnable changed) {
                return studio.connections().onChange(changed);
            }

            @Override
            public Optional<Crossing> crossing(BigDecimal cost) {
                return studio.budget().crossing(cost);
            }
        };
    }
}
