package thumbsmith.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import thumbsmith.job.Job;
import thumbsmith.job.Studio;

@Command(
        name = "list",
        description = {
            "Lists jobs, newest first: all that are not over, those of unknown outcome that nobody has settled,",
            "and what was asked for in the last 7 days. Reads only, whatever else runs."
        },
        sortOptions = false)
final class ListQueueCommand extends StudioCommand {
    private static final Duration RECENT = Duration.ofDays(7);

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "At most so many; 100 unless said.")
    int limit;

    @Option(names = "--all", description = "All that there ever were.")
    boolean all;

    ListQueueCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    ExitCode run(Reporter reporter) throws FailureException {
        if (limit < 1) throw wrongUsage("--limit takes 1 or more, not " + limit + ".");
        Studio studio = records();
        List<Job> found = all ? studio.journal().recent(Integer.MAX_VALUE) : listed(studio);
        if (found.isEmpty()) reporter.remark("The queue is empty.");
        found.stream().limit(all ? found.size() : limit).forEach(job -> reporter.line(QueuedJobs.line(studio, job)));
        if (!all && found.size() > limit) reporter.say("There are more: see --limit and --all.");
        if (studio.journal().isPaused()) reporter.remark("The queue is paused.");
        return ExitCode.DONE;
    }

    private List<Job> listed(Studio studio) {
        int oneMore = limit == Integer.MAX_VALUE ? limit : limit + 1;
        return studio.journal().listed(Instant.now().minus(RECENT), oneMore);
    }
}
