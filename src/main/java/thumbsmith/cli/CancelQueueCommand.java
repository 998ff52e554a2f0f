package thumbsmith.cli;

import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Studio;

@Command(
        name = "cancel",
        description = {
            "Cancels jobs. What is not sent is free; what is with the service is fetched and filed as cancelled,",
            "and may cost something."
        })
final class CancelQueueCommand extends StudioCommand {
    @Parameters(arity = "1..*", paramLabel = "ID", description = "A job's id, or the beginning of it.")
    List<String> ids;

    CancelQueueCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    ExitCode run(Reporter reporter) throws FailureException {
        Studio studio = records();
        List<Job> jobs = QueuedJobs.named(studio, ids);
        for (Job job : jobs) refuseIfOver(job);
        OrderDesk desk = console.host().desk(Host.Stay.TO_CHANGE);
        List<UUID> open = jobs.stream().map(Job::id).toList();
        desk.order(queue -> {
            queue.cancel(open);
            return open;
        });
        if (desk.isHere()) jobs.forEach(job -> cancelAnswered(studio, job));
        jobs.forEach(job -> reporter.line(QueuedJobs.lineNow(studio, job)));
        return ExitCode.DONE;
    }

    /** Nothing is fetched here: whoever fetches it files it as cancelled. */
    private static void cancelAnswered(Studio studio, Job job) {
        studio.journal()
                .job(job.id())
                .filter(now -> now.state() instanceof JobState.Fetching)
                .ifPresent(now -> studio.journal().update(now.cancelling()));
    }

    private static void refuseIfOver(Job job) throws FailureException {
        String sentence = switch (job.state()) {
            case JobState.Done _ -> "is done already.";
            case JobState.Failed _ -> "has failed already.";
            case JobState.Unknown _ ->
                "was sent, and its outcome is unknown. Give it up with: thumbsmith queue retry " + job.id()
                        + " --unknown discard";
            case JobState.Waiting _, JobState.Sending _, JobState.Fetching _, JobState.Parked _, JobState.Cancelled _ ->
                "";
        };
        if (!sentence.isEmpty()) throw QueuedJobs.refused(job.id() + " " + sentence);
    }
}
