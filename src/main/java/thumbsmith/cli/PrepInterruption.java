package thumbsmith.cli;

import thumbsmith.darkroom.PrepProgress;
import thumbsmith.darkroom.PrepRun;

/** Ctrl-C while pictures are prepared: what is finished stays, and nothing is left half written. */
final class PrepInterruption implements Runnable {
    private final PrepRun run;
    private final Reporter reporter;

    PrepInterruption(PrepRun run, Reporter reporter) {
        this.run = run;
        this.reporter = reporter;
    }

    @Override
    public void run() {
        run.cancel();
        run.awaitStill();
        PrepProgress progress = run.progress();
        reporter.error("INTERRUPTED", "Stopped. " + progress.done() + " of " + progress.total() + " ready.");
    }
}
