package thumbsmith.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.job.Around;
import thumbsmith.job.Hold;
import thumbsmith.job.Job;
import thumbsmith.job.JobListener;
import thumbsmith.job.JobState;
import thumbsmith.job.Output;
import thumbsmith.job.Progress;
import thumbsmith.job.Recipe;
import thumbsmith.job.Studio;
import thumbsmith.job.Subscription;

/**
 * Follows the jobs of one recipe to their ends and reports each as it comes. What the scheduler tells on its threads
 * goes through a queue to the one thread that prints.
 */
final class ThumbnailRun {
    private static final long REDRAW_MILLIS = 200;

    private final Console console;
    private final Studio studio;
    private final Reporter reporter;
    private final Patience patience;
    private final ProgressBar bar;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Map<UUID, Job> open = new LinkedHashMap<>();
    private Optional<Double> usualSeconds = Optional.empty();
    private volatile boolean leaving;
    private int saved;
    private int asked;
    private ExitCode worst = ExitCode.DONE;

    private sealed interface Event {
        record Changed(Job job, Optional<Instant> nextCheck) implements Event {}

        record Finished(Job job, Output output) implements Event {}

        record Interrupted() implements Event {}
    }

    ThumbnailRun(Console console, Studio studio, Reporter reporter, Patience patience) {
        this.console = console;
        this.studio = studio;
        this.reporter = reporter;
        this.patience = patience;
        this.bar = new ProgressBar(console);
    }

    ExitCode run(Recipe recipe, int count, Path folder) throws InterruptedException {
        usualSeconds = usualSeconds(recipe);
        try (Subscription _ = studio.scheduler().listen(hearing())) {
            List<Job> jobs = studio.scheduler().submit(recipe, count, folder);
            RunInterruption interruption = new RunInterruption(studio, reporter, jobs);
            try (Subscription _ = console.host().onInterrupt(() -> interrupt(interruption))) {
                return follow(jobs);
            }
        }
    }

    private JobListener hearing() {
        return new JobListener() {
            @Override
            public void changed(Job job) {
                events.add(new Event.Changed(job, nextCheck(job)));
            }

            @Override
            public void finished(Job job, Output output) {
                events.add(new Event.Finished(job, output));
            }
        };
    }

    /** Runs while the program is being stopped. Its event is the last word, so that nothing is closed too early. */
    private void interrupt(RunInterruption interruption) {
        leaving = true;
        try {
            bar.close();
            interruption.run();
        } finally {
            events.add(new Event.Interrupted());
        }
    }

    private ExitCode follow(List<Job> jobs) throws InterruptedException {
        asked = jobs.size();
        jobs.forEach(it -> open.put(it.id(), it));
        jobs.forEach(job -> changed(job, nextCheck(job)));
        try (bar) {
            while (!open.isEmpty()) next();
        }
        return worst;
    }

    private void next() throws InterruptedException {
        switch (events.poll(REDRAW_MILLIS, TimeUnit.MILLISECONDS)) {
            case null -> idle();
            case Event.Changed(Job job, Optional<Instant> nextCheck) -> changed(job, nextCheck);
            case Event.Finished(Job job, Output output) -> finished(job, output);
            case Event.Interrupted() -> stop();
        }
    }

    private void idle() {
        if (!leaving) open.keySet().stream().toList().forEach(this::lookElsewhere);
        if (!open.isEmpty()) draw();
    }

    /** The window may have taken what waited here: how that ended stands in the journal. */
    private void lookElsewhere(UUID id) {
        if (studio.scheduler().progress(id).isPresent()) return;
        studio.journal().job(id).filter(job -> job.state().isOver()).ifPresent(this::ended);
    }

    private void ended(Job job) {
        studio.journal().output(job.id()).ifPresent(output -> finished(job, output));
        changed(job, Optional.empty());
        open.remove(job.id());
    }

    private void changed(Job job, Optional<Instant> nextCheck) {
        if (!open.containsKey(job.id())) return;
        switch (job.state()) {
            case JobState.Failed it -> failed(job, it.failure());
            case JobState.Unknown it -> failed(job, it.failure());
            case JobState.Parked it ->
                parked(job, it.failure().orElseGet(() -> new Failure.Refused(List.of(it.why()))), nextCheck);
            // Done is reported with its output; Cancelled only comes with an interrupt, which has the last word.
            case JobState.Done _, JobState.Cancelled _ -> {}
            case JobState.Waiting _, JobState.Sending _, JobState.Fetching _ -> open.put(job.id(), job);
        }
    }

    /** What is not waited for is not left behind either. */
    private void parked(Job job, Failure why, Optional<Instant> nextCheck) {
        if (!patience.waitsFor(why)) {
            failed(job, why);
            studio.scheduler().cancel(job.id());
            return;
        }
        open.put(job.id(), job);
        bar.clear();
        patience.tell(reporter, why, Around.of(job, studio.pricing()), nextCheck);
    }

    /** Read while the scheduler tells of the job: later the wait may be over. */
    private Optional<Instant> nextCheck(Job job) {
        return studio.scheduler().holds().stream()
                .filter(hold -> hold.jobs().contains(job.id()))
                .findFirst()
                .flatMap(Hold::nextCheck);
    }

    private void failed(Job job, Failure failure) {
        open.remove(job.id());
        worst = worst.orWorse(ExitCode.of(failure));
        bar.clear();
        reporter.failure(failure, Around.of(job, studio.pricing()));
        patience.hint(reporter, failure);
    }

    private void finished(Job job, Output output) {
        if (!open.containsKey(job.id())) return;
        bar.clear();
        reporter.line(Line.Generated.of(output));
        if (output.cancelled()) return;
        open.remove(job.id());
        saved++;
        patience.wentOn();
        reporter.remark(savedWords(output));
    }

    private void stop() {
        open.clear();
        worst = ExitCode.INTERRUPTED;
    }

    private void draw() {
        Job job = open.values().iterator().next();
        Progress progress = studio.scheduler().progress(job.id()).orElseGet(Progress.Queued::new);
        bar.draw(
                asked == 1 ? "" : saved + " of " + asked + " saved · ",
                ProgressText.of(progress, usualSeconds, Instant.now()));
    }

    private String savedWords(Output output) {
        String which = asked == 1 ? "Saved" : "Saved " + saved + " of " + asked;
        return which + ": " + output.width() + "×" + output.height() + ", "
                + Money.spent(output.cost(), output.listPrice()) + ".";
    }

    private Optional<Double> usualSeconds(Recipe recipe) {
        Service service = studio.connections().current().service();
        return studio.journal().medianSeconds(service, recipe.operation(), recipe.model());
    }
}
