package thumbsmith.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import thumbsmith.contract.Service;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Studio;

@Command(
        name = "resume",
        description = {
            "Ends the pause and makes what the queue holds: sends what was never sent, fetches what was answered.",
            "Comes back when nothing is left that can be done. Ctrl-C leaves the rest in the queue."
        })
final class ResumeQueueCommand extends StudioCommand {
    @Option(
            names = "--wait",
            description = "Without credits, network or service: wait until that is over, instead of ending.")
    boolean wait;

    ResumeQueueCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    ExitCode run(Reporter reporter) throws FailureException, InterruptedException {
        Studio studio = studio();
        Service service = studio.connections().current().service();
        List<Job> left = studio.journal().unfinished();
        List<Job> mine = left.stream()
                .filter(job -> job.service().equals(service) && !isPausedAlone(job))
                .toList();
        tellOfOthers(reporter, left, service);
        OrderDesk desk = console.host().desk(wait ? Host.Stay.TO_WAIT : Host.Stay.TO_RESUME);
        ExitCode code = new ThumbnailRun(console, studio, desk, reporter, new Patience(wait), Manner.QUEUE)
                .takeUp(() -> letGoOn(studio, desk, mine));
        if (mine.isEmpty()) reporter.say("Nothing is left to do in the queue.");
        tellOfUnknown(reporter, studio);
        return code;
    }

    private static List<Job> letGoOn(Studio studio, OrderDesk desk, List<Job> jobs) throws FailureException {
        desk.order(queue -> {
            queue.resume();
            return jobs;
        });
        return jobs.stream()
                .map(job -> studio.journal().job(job.id()).orElse(job))
                .toList();
    }

    private static boolean isPausedAlone(Job job) {
        return job.state() instanceof JobState.Parked parked && parked.paused();
    }

    private static void tellOfOthers(Reporter reporter, List<Job> left, Service service) {
        long elsewhere =
                left.stream().filter(job -> !job.service().equals(service)).count();
        long paused = left.stream()
                .filter(job -> job.service().equals(service))
                .filter(ResumeQueueCommand::isPausedAlone)
                .count();
        if (elsewhere > 0) reporter.say(elsewhere + " more are meant for another service and stay in the queue.");
        if (paused > 0) reporter.say(paused + " more were paused one by one and stay in the queue.");
    }

    private static void tellOfUnknown(Reporter reporter, Studio studio) {
        Predicate<Job> unknown = job -> job.state() instanceof JobState.Unknown;
        Optional<Job> first = studio.journal().listed(Instant.now(), Integer.MAX_VALUE).stream()
                .filter(unknown)
                .findFirst();
        first.ifPresent(job -> reporter.say("The outcome of " + job.id() + " is unknown, and nothing is sent again by"
                + " itself. Say what becomes of it with: thumbsmith queue retry ID --unknown resend|discard"));
    }
}
