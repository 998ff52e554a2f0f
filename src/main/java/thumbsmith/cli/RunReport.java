package thumbsmith.cli;

import java.time.Instant;
import java.util.Optional;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.job.Around;
import thumbsmith.job.Job;
import thumbsmith.job.Output;
import thumbsmith.job.Pricing;

/** Says what becomes of the jobs of a run, one after the other, and keeps what the run comes to. */
final class RunReport {
    private final Reporter reporter;
    private final Patience patience;
    private final Pricing pricing;
    private final ProgressBar bar;
    private final int asked;
    private int saved;
    private ExitCode worst = ExitCode.DONE;

    /** @param asked how many jobs the run has */
    RunReport(Reporter reporter, Patience patience, Pricing pricing, ProgressBar bar, int asked) {
        this.reporter = reporter;
        this.patience = patience;
        this.pricing = pricing;
        this.bar = bar;
        this.asked = asked;
    }

    ExitCode worst() {
        return worst;
    }

    void failed(Job job, Failure failure) {
        worst = worst.orWorse(ExitCode.of(failure));
        bar.clear();
        reporter.failure(failure, Around.of(job, pricing));
        patience.hint(reporter, failure);
    }

    /** By somebody else than this command. */
    void cancelled() {
        worst = worst.orWorse(ExitCode.INTERRUPTED);
        bar.clear();
        reporter.error("CANCELLED", "This one was cancelled in the queue.");
    }

    void saved(Output output) {
        bar.clear();
        reporter.line(Line.Generated.of(output));
        if (output.cancelled()) return;
        saved++;
        patience.wentOn();
        reporter.remark(savedWords(output));
    }

    void waits(Failure why, Circumstances around, Optional<Instant> nextCheck) {
        bar.clear();
        patience.tell(reporter, why, around, nextCheck);
    }

    void say(String sentence) {
        bar.clear();
        reporter.say(sentence);
    }

    /** What stands before the phase of the job that is drawn. */
    String lead() {
        return asked == 1 ? "" : saved + " of " + asked + " saved · ";
    }

    private String savedWords(Output output) {
        String which = asked == 1 ? "Saved" : "Saved " + saved + " of " + asked;
        return which + ": " + output.width() + "×" + output.height() + ", "
                + Money.spent(output.cost(), output.listPrice()) + ".";
    }
}
