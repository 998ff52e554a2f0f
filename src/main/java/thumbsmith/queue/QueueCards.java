package thumbsmith.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Presentation;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Progress;
import thumbsmith.job.StepOf;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** What the card of one job says: a pure function of the job and what is known around it. */
final class QueueCards {
    private static final Texts TEXTS = Texts.of(QueueCards.class);
    private static final Catalogue CATALOGUE = new Catalogue();
    /** Below a second an estimate is only noise. */
    private static final double LEAST_USUAL_SECONDS = 1;

    private final Job job;
    private final Situation around;
    private final QueuePrices prices;
    private final CardDraft draft;

    private QueueCards(Job job, Situation around, QueuePrices prices) {
        this.job = job;
        this.around = around;
        this.prices = prices;
        this.draft = new CardDraft(job, around.step(), prices);
    }

    /**
     * What is known of a job beside its state.
     *
     * @param place in line from 1; 0 where it is in none
     * @param usual median seconds of past runs of the same kind
     * @param answered when the service answered
     * @param step of its chain
     * @param paused whether the queue as a whole is
     */
    record Situation(
            Section section,
            Optional<Progress> progress,
            Optional<Double> usual,
            int place,
            Optional<Instant> answered,
            Optional<StepOf> step,
            boolean paused,
            Instant now) {}

    static QueueCard of(Job job, Situation around, QueuePrices prices) {
        return new QueueCards(job, around, prices).card();
    }

    private QueueCard card() {
        return switch (job.state()) {
            case JobState.Waiting() -> waiting();
            case JobState.Sending(Instant _, Optional<Instant> sent) ->
                sent.map(this::working).orElseGet(this::sending);
            case JobState.Fetching _ -> fetching();
            case JobState.Parked parked -> parked(parked);
            case JobState.Unknown unknown -> unknown(unknown);
            case JobState.Failed failed -> failed(failed.failure());
            case JobState.Done(Instant finished) ->
                draft.still(text("done"), ago(finished), QueueAction.REVEAL, QueueAction.AGAIN);
            case JobState.Cancelled(Instant _, boolean kept) -> cancelled(kept);
        };
    }

    private QueueCard waiting() {
        String state = around.place() == 1 ? text("next") : text("place", around.place());
        String detail = backoff()
                .or(() -> around.paused() ? Optional.of(text("place.paused")) : Optional.empty())
                .orElse("");
        return draft.card(
                state,
                detail,
                Optional.empty(),
                false,
                List.of(QueueAction.PAUSE, QueueAction.CANCEL),
                List.of(QueueAction.TO_TOP, QueueAction.TO_END, QueueAction.CHANGE));
    }

    /** The service had no place: it is asked again by itself. */
    private Optional<String> backoff() {
        return around.progress()
                .filter(Progress.Backoff.class::isInstance)
                .map(Progress.Backoff.class::cast)
                .map(busy -> Duration.between(around.now(), busy.until()))
                .filter(Duration::isPositive)
                .map(left -> text("backoff", Words.clock(Math.ceil(left.toMillis() / 1000.0))));
    }

    private QueueCard sending() {
        Optional<Progress.Uploading> up =
                around.progress().filter(Progress.Uploading.class::isInstance).map(Progress.Uploading.class::cast);
        double done = up.filter(it -> it.total() > 0)
                .map(it -> Math.min(1, (double) it.sent() / it.total()))
                .orElse(-1.0);
        String state = done < 0 ? text("sending") : text("sending.percent", Math.round(100 * done));
        return running(state, backoff().orElseGet(() -> text("sending.detail")), done);
    }

    private QueueCard working(Instant sent) {
        double elapsed = Duration.between(sent, around.now()).toMillis() / 1000.0;
        Optional<Double> left =
                around.usual().filter(usual -> usual >= LEAST_USUAL_SECONDS).map(usual -> usual - elapsed);
        String detail = left.map(it -> it > 0 ? text("left", Words.clock(Math.ceil(it))) : text("longer"))
                .orElse("");
        double bar =
                left.filter(it -> it > 0).map(it -> elapsed / (elapsed + it)).orElse(-1.0);
        return running(text("working", Words.clock(elapsed)), detail, bar);
    }

    private QueueCard fetching() {
        Optional<Progress.Downloading> down =
                around.progress().filter(Progress.Downloading.class::isInstance).map(Progress.Downloading.class::cast);
        double done = down.filter(it -> it.total().orElse(0) > 0)
                .map(it -> Math.min(1, (double) it.received() / it.total().getAsLong()))
                .orElse(-1.0);
        String state = done < 0 ? text("fetching") : text("fetching.percent", Math.round(100 * done));
        return running(state, hoursLeft(), done);
    }

    private QueueCard running(String state, String detail, double bar) {
        List<QueueAction> buttons = job.cancelRequested() ? List.of() : List.of(QueueAction.CANCEL);
        return draft.card(
                job.cancelRequested() ? text("cancelling", state.toLowerCase(Locale.ENGLISH)) : state,
                job.cancelRequested()
                        ? text(job.service().isEmbedded() ? "cancelling.free" : "cancelling.paid")
                        : detail,
                Optional.of(bar),
                false,
                buttons,
                List.of(QueueAction.CHANGE));
    }

    private QueueCard parked(JobState.Parked parked) {
        String state = text(
                around.section() == Section.PAUSED
                        ? "paused"
                        : around.section() == Section.LEFT ? "left.over" : "held");
        String detail = around.section() == Section.PAUSED ? text("paused.detail") : parked.why();
        return draft.card(
                state,
                detail,
                Optional.empty(),
                around.section() == Section.HELD,
                List.of(QueueAction.RESUME, QueueAction.CANCEL),
                List.of(QueueAction.CHANGE));
    }

    private QueueCard unknown(JobState.Unknown unknown) {
        if (unknown.settled()) return draft.still(text("unknown"), text("unknown.settled"));
        String detail = job.service().isEmbedded() ? text("unknown.free") : text("unknown.paid", prices.of(job));
        return draft.card(
                text("unknown"),
                detail,
                Optional.empty(),
                true,
                List.of(QueueAction.RESEND, QueueAction.GIVE_UP),
                List.of(QueueAction.CHANGE));
    }

    private QueueCard failed(Failure failure) {
        if (around.answered().isPresent()) return unfetched(failure);
        Presentation said = said(failure);
        return draft.card(
                said.title(),
                said.cause(),
                Optional.empty(),
                true,
                List.of(QueueAction.AGAIN, QueueAction.WAYS),
                List.of(QueueAction.CHANGE, QueueAction.DISMISS));
    }

    /** Made, and not on this disk. */
    private QueueCard unfetched(Failure failure) {
        boolean late = around.section() != Section.NEEDS_YOU;
        return draft.card(
                text("unfetched"),
                late
                        ? text("unfetched.late")
                        : hoursLeft() + " " + said(failure).cause(),
                Optional.empty(),
                true,
                late ? List.of(QueueAction.AGAIN) : List.of(QueueAction.FETCH, QueueAction.WAYS),
                List.of(QueueAction.CHANGE, QueueAction.DISMISS));
    }

    private Presentation said(Failure failure) {
        return CATALOGUE.present(failure, prices.around(job));
    }

    /** An answer's output can be fetched for 24 h. */
    private String hoursLeft() {
        return around.answered()
                .map(at -> Duration.between(around.now(), at.plus(JobState.Fetching.FETCHABLE)))
                .filter(Duration::isPositive)
                .map(left -> left.toHours() > 0 ? text("hours", left.toHours()) : text("minutes", left.toMinutes()))
                .orElse("");
    }

    private QueueCard cancelled(boolean kept) {
        return kept
                ? draft.still(text("cancelled"), text("cancelled.kept"), QueueAction.REVEAL, QueueAction.AGAIN)
                : draft.still(
                        text("cancelled"),
                        text(job.cancelRequested() ? "cancelled.sent" : "cancelled.unsent"),
                        QueueAction.AGAIN);
    }

    private String ago(Instant finished) {
        long minutes = Duration.between(finished, around.now()).toMinutes();
        if (minutes < 1) return text("now");
        return minutes < 60 ? text("ago.minutes", minutes) : text("ago.hours", minutes / 60);
    }

    private static String text(String key, Object... arguments) {
        return TEXTS.get("state." + key, arguments);
    }
}
