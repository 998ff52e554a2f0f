package thumbsmith.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Recipe;
import thumbsmith.job.Studio;

/**
 * Ctrl-C during a run: cancels what is not sent, or leaves it in the queue, and says what may still cost something. What
 * this process does for other commands is not lost: it stays until their answers are in.
 */
final class RunInterruption implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(RunInterruption.class);
    private static final long LOOK_MILLIS = 200;

    private final Studio studio;
    private final OrderDesk desk;
    private final Reporter reporter;
    private final List<Job> jobs;
    private final Manner manner;

    RunInterruption(Studio studio, OrderDesk desk, Reporter reporter, List<Job> jobs, Manner manner) {
        this.studio = studio;
        this.desk = desk;
        this.reporter = reporter;
        this.jobs = jobs;
        this.manner = manner;
    }

    @Override
    public void run() {
        if (manner == Manner.OWN) cancel();
        else if (desk.isHere()) desk.close();
        List<JobState> states = jobs.stream().map(this::stateNow).toList();
        long sent = states.stream().filter(RunInterruption::isWithService).count();
        long saved = states.stream().filter(it -> it instanceof JobState.Done).count();
        reporter.error("INTERRUPTED", words(saved, sent));
        if (desk.isHere()) letGuestsLand();
    }

    private void cancel() {
        List<UUID> ids = jobs.stream().map(Job::id).toList();
        try {
            desk.order(queue -> {
                queue.cancel(ids);
                return ids;
            });
        } catch (FailureException e) {
            LOG.warn("The jobs could not be cancelled", e);
            reporter.say("They could not be cancelled and stay in the queue.");
        }
    }

    /** Nothing more is sent for others; their own commands take up what is not. What the queue was resumed for is the queue's. */
    private void letGuestsLand() {
        desk.close();
        long landing = landing();
        if (landing > 0) reporter.say("Waiting for " + landing + " of the queue that are with the service already.");
        try {
            while (landing() > 0) Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long landing() {
        Stream<UUID> resumed = manner == Manner.QUEUE ? jobs.stream().map(Job::id) : Stream.empty();
        return Stream.concat(resumed, desk.guests().stream())
                .distinct()
                .flatMap(id -> studio.journal().job(id).stream())
                .filter(job -> isComingBack(job.state()))
                .count();
    }

    private static boolean isComingBack(JobState state) {
        return isWithService(state) && !state.isOver();
    }

    /** The journal knows each state before anybody hears of it. */
    private JobState stateNow(Job job) {
        return studio.journal().job(job.id()).orElse(job).state();
    }

    private static boolean isWithService(JobState state) {
        return switch (state) {
            case JobState.Sending it -> it.sent().isPresent();
            case JobState.Fetching _, JobState.Unknown _ -> true;
            case JobState.Waiting _, JobState.Done _, JobState.Failed _, JobState.Cancelled _, JobState.Parked _ ->
                false;
        };
    }

    private String words(long saved, long sent) {
        List<String> sentences = new ArrayList<>(List.of("Stopped."));
        if (manner == Manner.QUEUE) sentences.add("What is not sent stays in the queue.");
        if (saved > 0) sentences.add(saved + " of " + jobs.size() + " saved.");
        sentences.add(sent == 0 ? "Nothing more was sent." : sentWords(sent));
        return String.join(" ", sentences);
    }

    private String sentWords(long sent) {
        String words = sent + " of " + jobs.size() + (sent == 1 ? " was" : " were") + " with the service already";
        BigDecimal cost = costOfOne().multiply(BigDecimal.valueOf(sent));
        return cost.signum() == 0 ? words + ", for free." : words + " and may still cost " + Money.of(cost) + ".";
    }

    private BigDecimal costOfOne() {
        Recipe recipe = jobs.getFirst().recipe();
        return studio.pricing().cost(jobs.getFirst().service(), recipe.operation(), recipe.model());
    }
}
