package thumbsmith.create;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import thumbsmith.contract.Service;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Pricing;
import thumbsmith.job.Progress;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** Where a job stands, as words: a pure function of the job, its progress and the time. */
final class Phases {
    private static final Texts TEXTS = Texts.of(Phases.class);
    /** Below a second an estimate is only noise. */
    private static final double LEAST_USUAL_SECONDS = 1;

    private final Job job;
    private final Optional<Progress> progress;
    private final Optional<Double> usual;
    private final Pricing pricing;
    private final Instant now;

    private Phases(Job job, Optional<Progress> progress, Optional<Double> usual, Pricing pricing, Instant now) {
        this.job = job;
        this.progress = progress;
        this.usual = usual.filter(seconds -> seconds >= LEAST_USUAL_SECONDS);
        this.pricing = pricing;
        this.now = now;
    }

    /** @param usual median seconds of past runs of the same kind */
    static Phase of(Job job, Optional<Progress> progress, Optional<Double> usual, Pricing pricing, Instant now) {
        return new Phases(job, progress, usual, pricing, now).phase();
    }

    private Phase phase() {
        return switch (job.state()) {
            case JobState.Waiting() -> backingOff().orElseGet(this::waiting);
            case JobState.Sending sending ->
                backingOff().orElseGet(() -> sending.sent().map(this::working).orElseGet(this::sending));
            case JobState.Fetching fetching -> fetching();
            case JobState.Done done -> still(Phase.Kind.DONE, text("done"), "");
            case JobState.Failed it -> new FailedPhases(job, pricing).failed(it.failure());
            case JobState.Unknown unknown -> new FailedPhases(job, pricing).unknown(unknown);
            case JobState.Cancelled(Instant at, boolean kept) -> cancelled(kept);
            case JobState.Parked parked -> new FailedPhases(job, pricing).parked(parked);
        };
    }

    private Phase waiting() {
        return running("waiting", Optional.empty(), CardAction.CANCEL);
    }

    /** The service had no place: it is asked again by itself, and until then the time runs down. */
    private Optional<Phase> backingOff() {
        return progress.filter(Progress.Backoff.class::isInstance)
                .map(Progress.Backoff.class::cast)
                .filter(backoff -> backoff.until().isAfter(now))
                .map(backoff -> backingOff(Duration.between(now, backoff.until())));
    }

    private Phase backingOff(Duration left) {
        String clock = Words.clock(Math.ceil(left.toMillis() / 1000.0));
        List<CardAction> actions = job.cancelRequested() ? List.of() : List.of(CardAction.CANCEL);
        String detail = text("backoff.detail");
        return new Phase(Phase.Kind.WAITING, text("backoff", clock), detail, Optional.empty(), actions);
    }

    private Phase sending() {
        return progress.filter(Progress.Uploading.class::isInstance)
                .map(Progress.Uploading.class::cast)
                .map(up -> percent("sending", up.sent(), up.total()))
                .orElseGet(() -> running("sending", Optional.of(Phase.Bar.UNKNOWN), CardAction.CANCEL));
    }

    private Phase percent(String key, long part, long whole) {
        double fraction = whole <= 0 ? 0 : Math.min(1, (double) part / whole);
        String title = text(key + ".percent", Math.round(100 * fraction));
        return shown(title, text(key + ".detail"), new Phase.Bar(fraction, false));
    }

    private Phase working(Instant sent) {
        double elapsed = Duration.between(sent, now).toMillis() / 1000.0;
        String title = usual.map(seconds -> text("working.usual", Words.clock(elapsed), Words.clock(seconds)))
                .orElseGet(() -> text("working", Words.clock(elapsed)));
        return shown(title, workingDetail(elapsed), bar(elapsed));
    }

    private Phase.Bar bar(double elapsed) {
        return usual.filter(seconds -> elapsed <= seconds)
                .map(seconds -> new Phase.Bar(Math.max(0, elapsed / seconds), true))
                .orElse(Phase.Bar.UNKNOWN);
    }

    private String workingDetail(double elapsed) {
        if (job.cancelRequested()) return cancelling();
        String estimate = usual.map(seconds -> text(elapsed <= seconds ? "estimate" : "longer"))
                .orElse("");
        return isFree() ? estimate : (estimate + " " + text("sent", cost())).strip();
    }

    private Phase fetching() {
        Optional<Progress.Downloading> down =
                progress.filter(Progress.Downloading.class::isInstance).map(Progress.Downloading.class::cast);
        OptionalLong total = down.map(Progress.Downloading::total).orElse(OptionalLong.empty());
        if (total.isPresent()) return percent("fetching", down.get().received(), total.getAsLong());
        return shown(text("fetching"), text("fetching.detail"), Phase.Bar.UNKNOWN);
    }

    private Phase cancelled(boolean kept) {
        if (kept) return still(Phase.Kind.DONE, text("cancelled"), "");
        String detail = text(job.cancelRequested() ? "cancelled.nothing" : "cancelled.free");
        return still(Phase.Kind.CANCELLED, text("cancelled"), detail, CardAction.BRING_BACK, CardAction.LEAVE);
    }

    private String cancelling() {
        return isFree() ? text("cancelling.free") : text("cancelling.paid", cost());
    }

    private Phase running(String key, Optional<Phase.Bar> bar, CardAction... actions) {
        Phase.Kind kind = bar.isEmpty() ? Phase.Kind.WAITING : Phase.Kind.RUNNING;
        return new Phase(kind, text(key), text(key + ".detail"), bar, List.of(actions));
    }

    /** A running phase; once cancelled it says what that means and offers nothing more. */
    private Phase shown(String title, String detail, Phase.Bar bar) {
        boolean ending = job.cancelRequested();
        List<CardAction> actions = ending ? List.of() : List.of(CardAction.CANCEL);
        String words = ending ? cancelling() : detail;
        String heading = ending ? text("cancelling", title.toLowerCase(Locale.ENGLISH)) : title;
        return new Phase(Phase.Kind.RUNNING, heading, words, Optional.of(bar), actions);
    }

    private static Phase still(Phase.Kind kind, String title, String detail, CardAction... actions) {
        return new Phase(kind, title, detail, Optional.empty(), List.of(actions));
    }

    private boolean isFree() {
        return job.service().equals(Service.EMBEDDED);
    }

    private String cost() {
        BigDecimal list = pricing.list(job.recipe().operation(), job.recipe().model());
        return Words.usd(list);
    }

    private static String text(String key, Object... arguments) {
        return TEXTS.get("phase." + key, arguments);
    }
}
