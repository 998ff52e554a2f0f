package thumbsmith.create;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Presentation;
import thumbsmith.job.Around;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Output;
import thumbsmith.job.Pricing;
import thumbsmith.job.Progress;
import thumbsmith.ui.Setback;

/** One job as a card. Touched on the front thread only. */
public final class JobCardModel {
    private final Pricing pricing;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase");
    private final ReadOnlyObjectWrapper<Optional<Output>> output =
            new ReadOnlyObjectWrapper<>(this, "output", Optional.empty());
    private final CardScoreDesk score = new CardScoreDesk();
    private final ReadOnlyObjectWrapper<Optional<String>> busy =
            new ReadOnlyObjectWrapper<>(this, "busy", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> remark =
            new ReadOnlyObjectWrapper<>(this, "remark", Optional.empty());
    private Job job;
    private Optional<Progress> progress = Optional.empty();
    private Optional<Double> usual = Optional.empty();
    private boolean askedUsual;

    JobCardModel(Job job, Pricing pricing, Clock clock) {
        this.job = job;
        this.pricing = pricing;
        this.clock = clock;
        refresh();
    }

    public UUID id() {
        return job.id();
    }

    /** Whether it may be cleared away with others: not while a thumbnail that was made waits to be fetched or saved. */
    boolean isClearable() {
        return job.state() instanceof JobState.Failed(var at, Failure failure, var took)
                && !(failure instanceof Failure.OutputNotFetched || failure instanceof Failure.DiskFull);
    }

    public Job job() {
        return job;
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** The finished thumbnail, once it is on disk. */
    public ReadOnlyObjectProperty<Optional<Output>> outputProperty() {
        return output.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<CardScore>> scoreProperty() {
        return score.scoreProperty();
    }

    /** Whether a score is being waited for. */
    public ReadOnlyObjectProperty<Boolean> scoringProperty() {
        return score.askingProperty();
    }

    /** Why the score that was asked for last did not come; empty when there is nothing to say. */
    public ReadOnlyObjectProperty<Optional<Setback>> scoreFailureProperty() {
        return score.failureProperty();
    }

    /** Where its score shows. */
    CardScoreDesk scoreDesk() {
        return score;
    }

    /** What a way out that was taken is doing, in words; none other can be taken meanwhile. */
    public ReadOnlyObjectProperty<Optional<String>> busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What came of the way out that was taken last, where there is something to say. */
    public ReadOnlyObjectProperty<Optional<String>> remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /** What went wrong for good, or may have; empty while the job is running, waiting or done. */
    Optional<Failure> failure() {
        return switch (job.state()) {
            case JobState.Failed failed -> Optional.of(failed.failure());
            case JobState.Unknown unknown -> Optional.of(unknown.failure());
            case JobState.Waiting _, JobState.Sending _, JobState.Fetching _, JobState.Done _ -> Optional.empty();
            case JobState.Cancelled _, JobState.Parked _ -> Optional.empty();
        };
    }

    /** What the catalogue says of that failure of this job. */
    Presentation present(Failure failure) {
        return new FailedPhases(job, pricing).present(failure);
    }

    /** What was being asked, for whoever shows the failure elsewhere. */
    Circumstances around() {
        return Around.of(job, pricing);
    }

    /** A way out was taken. */
    void begin(String doing) {
        remark.set(Optional.empty());
        busy.set(Optional.of(doing));
    }

    /** The way out led nowhere, or not yet anywhere else. */
    void stay() {
        busy.set(Optional.empty());
    }

    void stay(String why) {
        stay();
        remark.set(Optional.of(why));
    }

    /** Whether something still happens by itself, so that the card's time runs. */
    boolean isRunning() {
        return switch (phase.get().kind()) {
            case WAITING, RUNNING -> true;
            case DONE, FAILED, UNKNOWN, CANCELLED, PARKED -> false;
        };
    }

    /** Whether it is more than a place in line. */
    boolean isUnderWay() {
        return isRunning() && !(job.state() instanceof JobState.Waiting);
    }

    /** True once, when the card first runs: then its usual time is worth looking up. */
    boolean asksUsual() {
        boolean asks = !askedUsual && isRunning();
        askedUsual |= asks;
        return asks;
    }

    void changed(Job next) {
        job = next;
        remark.set(Optional.empty());
        if (next.state().isOver()) progress = Optional.empty();
        refresh();
    }

    void progressed(Progress next) {
        progress = Optional.of(next);
        refresh();
    }

    void finished(Output made) {
        output.set(Optional.of(made));
        made.score().ifPresent(score::known);
        refresh();
    }

    void usual(Optional<Double> seconds) {
        usual = seconds;
        refresh();
    }

    /** Lets the time on the card go on. */
    void refresh() {
        phase.set(Phases.of(job, progress, usual, pricing, clock.instant()));
    }
}
