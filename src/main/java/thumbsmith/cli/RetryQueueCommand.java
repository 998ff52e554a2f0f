package thumbsmith.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thumbsmith.failure.Failure;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.QueueOrders;
import thumbsmith.job.Settlement;
import thumbsmith.job.Studio;

@Command(
        name = "retry",
        description = {
            "Makes what did not get through: a failed or cancelled job is sent anew, an output that was not fetched is",
            "fetched again for free. For an unknown outcome, say with --unknown what becomes of it."
        },
        sortOptions = false)
final class RetryQueueCommand extends StudioCommand {
    @Parameters(paramLabel = "ID", description = "The job's id, or the beginning of it.")
    String id;

    @Option(
            names = "--unknown",
            paramLabel = "WHAT",
            description = {
                "resend: send it anew, which may be charged a second time.",
                "discard: give it up; what it may have cost stays told."
            })
    Optional<String> unknown;

    @Mixin
    BudgetRule budget;

    RetryQueueCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    ExitCode run(Reporter reporter) throws FailureException, InterruptedException {
        Optional<Settlement> settlement = unknown.map(this::settlement);
        Studio records = records();
        Job job = QueuedJobs.named(records, id);
        check(job, settlement);
        return settlement.filter(Settlement.DISCARD::equals).isPresent()
                ? discard(records, job, reporter)
                : resend(job, settlement, reporter);
    }

    private Settlement settlement(String text) {
        try {
            return Settlement.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrongUsage("--unknown takes resend or discard, not " + text + ".");
        }
    }

    private void check(Job job, Optional<Settlement> settlement) throws FailureException {
        switch (job.state()) {
            case JobState.Unknown state
            when state.settled() -> throw QueuedJobs.refused("It was said already what becomes of " + job.id() + ".");
            case JobState.Unknown _
            when settlement.isEmpty() ->
                throw wrongUsage("It is not known whether " + job.id() + " was made and charged. Say"
                        + " --unknown resend to send it anew, which may be charged a second time, or --unknown discard"
                        + " to give it up, which costs nothing more.");
            case JobState.Unknown _ -> {}
            case JobState.Failed _, JobState.Cancelled _ -> refuseSettlement(job, settlement);
            case JobState.Done _ -> throw QueuedJobs.refused(job.id() + " is done.");
            case JobState.Waiting _, JobState.Sending _, JobState.Fetching _, JobState.Parked _ ->
                throw QueuedJobs.refused(
                        job.id() + " is still in the queue. What waits there goes on with: thumbsmith queue resume");
        }
    }

    private void refuseSettlement(Job job, Optional<Settlement> settlement) {
        if (settlement.isPresent()) throw wrongUsage("The outcome of " + job.id() + " is known: leave --unknown out.");
    }

    private ExitCode discard(Studio studio, Job job, Reporter reporter) throws FailureException {
        console.host().desk(Host.Stay.TO_CHANGE).order(queue -> queue.settle(job.id(), Settlement.DISCARD));
        reporter.line(QueuedJobs.lineNow(studio, job));
        return ExitCode.DONE;
    }

    private ExitCode resend(Job job, Optional<Settlement> settlement, Reporter reporter)
            throws FailureException, InterruptedException {
        Studio studio = studio();
        budget.require(studio, cost(studio, job));
        OrderDesk desk = console.host().desk(Host.Stay.TO_RUN);
        return new ThumbnailRun(console, studio, desk, reporter, new Patience(false), Manner.OWN)
                .takeUp(() -> List.of(desk.order(queue -> again(queue, job, settlement))
                        .orElseThrow(() -> QueuedJobs.refused(job.id() + " cannot be made again on this service."))));
    }

    private static Optional<Job> again(QueueOrders queue, Job job, Optional<Settlement> settlement) {
        return settlement.isPresent() ? queue.settle(job.id(), settlement.get()) : queue.again(job.id());
    }

    /** Estimated, USD; an output that is fetched again costs nothing. */
    private static BigDecimal cost(Studio studio, Job job) {
        boolean free =
                job.state() instanceof JobState.Failed failed && failed.failure() instanceof Failure.OutputNotFetched;
        return free
                ? BigDecimal.ZERO
                : studio.pricing()
                        .cost(
                                job.service(),
                                job.recipe().operation(),
                                job.recipe().model());
    }
}
