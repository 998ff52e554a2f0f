package thumbsmith.cli;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import thumbsmith.failure.Failure;
import thumbsmith.job.Around;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Output;
import thumbsmith.job.Progress;
import thumbsmith.job.Studio;

/** The jobs of a run that are not over, wherever they run. Used by one thread. */
final class JobsFollowed {
    private final Studio studio;
    private final OrderDesk desk;
    private final RunReport report;
    private final Patience patience;
    private final Manner manner;
    private final Map<UUID, Job> open = new LinkedHashMap<>();
    /** Whoever runs the jobs now may have found them left by another one, and leaves it to their own command to go on. */
    private final Set<UUID> stranded = new HashSet<>();

    /** For which jobs a word was said already, and under whom. */
    private final Map<UUID, String> nudged = new HashMap<>();

    private final Map<UUID, Optional<Double>> usual = new HashMap<>();
    private String runner;

    JobsFollowed(Studio studio, OrderDesk desk, RunReport report, Patience patience, Manner manner) {
        this.studio = studio;
        this.desk = desk;
        this.report = report;
        this.patience = patience;
        this.manner = manner;
        this.runner = desk.whoRunsIt();
    }

    void begin(Job job, Optional<Instant> nextCheck) throws FailureException {
        open.put(job.id(), job);
        changed(job, nextCheck);
    }

    boolean isOver() {
        return open.isEmpty();
    }

    /** Reads what became of the jobs that do not run in this process, and takes over where nobody runs them any more. */
    void lookAround() throws FailureException {
        desk.takeOverIfLeft();
        String now = desk.whoRunsIt();
        if (!now.equals(runner)) stranded.addAll(open.keySet());
        runner = now;
        for (Job job : List.copyOf(open.values())) look(job);
    }

    private void look(Job before) throws FailureException {
        if (isRunningHere(before)) return;
        Optional<Job> found = studio.journal().job(before.id());
        if (found.isEmpty() || isOnlyHeld(found.get())) return;
        Job now = found.get();
        boolean left = stranded.remove(now.id()) && now.state() instanceof JobState.Parked;
        if (left) letGoOn(now);
        else if (now.state().isOver()) ended(now);
        else if (!now.state().equals(before.state())) changed(now, Optional.empty());
    }

    /** Its scheduler tells of it; one that was handed over tells nothing more. */
    private boolean isRunningHere(Job job) {
        return desk.isHere() && studio.scheduler().progress(job.id()).isPresent();
    }

    /** At the person's word, which is not this command's. */
    private static boolean isOnlyHeld(Job job) {
        return job.state() instanceof JobState.Parked parked && parked.paused();
    }

    private void letGoOn(Job job) throws FailureException {
        nudged.put(job.id(), runner);
        desk.order(queue -> {
            queue.resume(List.of(job.id()));
            return job;
        });
    }

    private void ended(Job job) throws FailureException {
        if (!open.containsKey(job.id())) return;
        studio.journal().output(job.id()).ifPresent(output -> finished(job, output));
        changed(job, Optional.empty());
        if (open.remove(job.id()) != null && job.state() instanceof JobState.Cancelled) report.cancelled();
    }

    void changed(Job job, Optional<Instant> nextCheck) throws FailureException {
        if (!open.containsKey(job.id())) return;
        switch (job.state()) {
            case JobState.Failed it -> failed(job, it.failure());
            case JobState.Unknown it -> failed(job, it.failure());
            case JobState.Parked it -> parked(job, it, nextCheck);
            // Done is reported with its output; who cancelled it is asked when nothing is told any more.
            case JobState.Done _, JobState.Cancelled _ -> {}
            case JobState.Waiting _, JobState.Sending _, JobState.Fetching _ -> open.put(job.id(), job);
        }
    }

    void finished(Job job, Output output) {
        if (!open.containsKey(job.id())) return;
        report.saved(output);
        if (!output.cancelled()) open.remove(job.id());
    }

    private void failed(Job job, Failure failure) {
        open.remove(job.id());
        report.failed(job, failure);
    }

    /** What is not waited for is not left behind either, unless it was in the queue before. */
    private void parked(Job job, JobState.Parked state, Optional<Instant> nextCheck) throws FailureException {
        if (state.failure().isEmpty() && !state.paused()) {
            left(job, state);
            return;
        }
        open.put(job.id(), job);
        if (state.paused()) return;
        if (patience.waitsFor(state.failure().get())) {
            report.waits(state.failure().get(), Around.of(job, studio.pricing()), nextCheck);
            return;
        }
        giveUp(job, state.failure().get());
    }

    /** Whoever took over parked it: it goes on at a word, of which one is enough. */
    private void left(Job job, JobState.Parked state) throws FailureException {
        if (isOldNews(job)) return;
        if (runner.equals(nudged.get(job.id()))) giveUp(job, new Failure.Refused(List.of(state.why())));
        else letGoOn(job);
    }

    private void giveUp(Job job, Failure why) throws FailureException {
        failed(job, why);
        if (manner == Manner.OWN) cancel(job);
    }

    /** Taking over tells of the jobs that were found left, and by then they may go on. */
    private boolean isOldNews(Job job) {
        return studio.journal()
                .job(job.id())
                .filter(now -> !(now.state() instanceof JobState.Parked))
                .isPresent();
    }

    private void cancel(Job job) throws FailureException {
        desk.order(queue -> {
            queue.cancel(List.of(job.id()));
            return job;
        });
    }

    void draw(ProgressBar bar) {
        if (open.isEmpty()) return;
        Job job = open.values().iterator().next();
        bar.draw(report.lead(), ProgressText.of(progress(job), usualSeconds(job), Instant.now()));
    }

    private Progress progress(Job job) {
        return studio.scheduler().progress(job.id()).filter(_ -> desk.isHere()).orElseGet(() -> asWritten(job.state()));
    }

    /** What can be told of a job that runs elsewhere. */
    private static Progress asWritten(JobState state) {
        return switch (state) {
            case JobState.Sending(var started, var sent) -> new Progress.Working(sent.orElse(started));
            case JobState.Fetching _ -> new Progress.Downloading(0, OptionalLong.empty());
            case JobState.Waiting _,
                    JobState.Parked _,
                    JobState.Unknown _,
                    JobState.Done _,
                    JobState.Failed _,
                    JobState.Cancelled _ -> new Progress.Queued();
        };
    }

    private Optional<Double> usualSeconds(Job job) {
        return usual.computeIfAbsent(
                job.id(),
                _ -> studio.journal()
                        .medianSeconds(
                                job.service(),
                                job.recipe().operation(),
                                job.recipe().model()));
    }
}
