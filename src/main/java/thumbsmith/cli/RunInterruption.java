package thumbsmith.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Recipe;
import thumbsmith.job.Studio;

/** Ctrl-C during a run: cancels what is not sent, and says what may still cost something. */
final class RunInterruption implements Runnable {
    private final Studio studio;
    private final Reporter reporter;
    private final List<Job> jobs;

    RunInterruption(Studio studio, Reporter reporter, List<Job> jobs) {
        this.studio = studio;
        this.reporter = reporter;
        this.jobs = jobs;
    }

    @Override
    public void run() {
        jobs.forEach(it -> studio.scheduler().cancel(it.id()));
        List<JobState> states = jobs.stream().map(this::stateNow).toList();
        long sent = states.stream().filter(RunInterruption::isWithService).count();
        long saved = states.stream().filter(it -> it instanceof JobState.Done).count();
        reporter.error("INTERRUPTED", words(saved, sent));
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
        if (saved > 0) sentences.add(saved + " of " + jobs.size() + " saved.");
        sentences.add(sent == 0 ? "Nothing more was sent." : sentWords(sent));
        return String.join(" ", sentences);
    }

    private String sentWords(long sent) {
        String words = sent + " of " + jobs.size() + " was with the service already";
        BigDecimal cost = costOfOne().multiply(BigDecimal.valueOf(sent));
        return cost.signum() == 0 ? words + ", for free." : words + " and may still cost " + Money.of(cost) + ".";
    }

    private BigDecimal costOfOne() {
        Recipe recipe = jobs.getFirst().recipe();
        return studio.pricing().cost(jobs.getFirst().service(), recipe.operation(), recipe.model());
    }
}
