package thumbsmith.create;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Service;
import thumbsmith.job.Job;
import thumbsmith.job.JobListener;
import thumbsmith.job.JobState;
import thumbsmith.job.Order;
import thumbsmith.job.Output;
import thumbsmith.job.Progress;
import thumbsmith.job.Recipe;
import thumbsmith.job.Settlement;
import thumbsmith.job.Studio;
import thumbsmith.job.Subscription;

/**
 * What this screen asks of scheduler and journal, so that its view models can be tested without threads. Everything but
 * {@link #listen} and {@link #progress} may wait for the disk.
 */
interface JobDesk {
    /** @param expected the service that was shown: no other is asked */
    List<Job> submit(Order order, Service expected);

    void cancel(UUID job);

    void resume(UUID job);

    void refetch(UUID job);

    /** The person has said what becomes of that job of unknown outcome: nobody asks about it any more. */
    void settle(UUID job);

    /** Whatever found no room goes into that folder, what was answered already for nothing. */
    void moveTo(Path folder);

    Optional<Progress> progress(UUID job);

    Subscription listen(JobListener listener);

    /** The newest jobs first. */
    List<Job> recent(int limit);

    Optional<Output> output(UUID job);

    /** Whether the job's answer is known, so that its output can be fetched again for nothing. */
    boolean wasAnswered(UUID job);

    /** Median seconds of past runs of the same kind. */
    Optional<Double> usualSeconds(Job job);

    static JobDesk of(Studio studio) {
        return new JobDesk() {
            @Override
            public List<Job> submit(Order order, Service expected) {
                return studio.scheduler().submit(List.of(order), expected);
            }

            @Override
            public void cancel(UUID job) {
                studio.scheduler().cancel(job);
            }

            @Override
            public void resume(UUID job) {
                studio.scheduler().resume(job);
            }

            @Override
            public void refetch(UUID job) {
                studio.scheduler().refetch(job);
            }

            @Override
            public void settle(UUID job) {
                studio.scheduler().settle(job, Settlement.DISCARD);
            }

            @Override
            public void moveTo(Path folder) {
                studio.scheduler().moveTo(folder);
            }

            @Override
            public Optional<Progress> progress(UUID job) {
                return studio.scheduler().progress(job);
            }

            @Override
            public Subscription listen(JobListener listener) {
                return studio.scheduler().listen(listener);
            }

            @Override
            public List<Job> recent(int limit) {
                return studio.journal().recent(limit);
            }

            @Override
            public Optional<Output> output(UUID job) {
                return studio.journal().output(job);
            }

            @Override
            public boolean wasAnswered(UUID job) {
                Optional<JobState.Fetching> answer = studio.journal().answer(job);
                return answer.isPresent();
            }

            @Override
            public Optional<Double> usualSeconds(Job job) {
                Recipe recipe = job.recipe();
                return studio.journal().medianSeconds(job.service(), recipe.operation(), recipe.model());
            }
        };
    }
}
