package thumbsmith.create;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.job.Job;
import thumbsmith.job.JobListener;
import thumbsmith.job.JobState;
import thumbsmith.job.Output;
import thumbsmith.job.Pricing;
import thumbsmith.job.Progress;
import thumbsmith.job.Subscription;
import thumbsmith.ui.Work;

/**
 * The cards of running and finished jobs, of this session and the ones before, newest first and at most 60. Of a long line
 * the rest waits on the Queue screen; what is sent has its card in any case.
 */
public final class JobsModel implements AutoCloseable {
    static final int SHOWN = 60;
    /** With so many cards those that only wait get none of their own. */
    private static final int CROWD = 2 * SHOWN;

    /** A run's jobs are shown by number, runs by age. */
    private static final Comparator<Job> ORDER =
            Comparator.comparing(Job::created).reversed().thenComparing(Job::number);

    private final JobDesk desk;
    private final Pricing pricing;
    private final Work work;
    private final Clock clock;
    private final Ticker ticker;
    private final Map<UUID, JobCardModel> cards = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<Day>> days = new ReadOnlyObjectWrapper<>(this, "days", List.of());
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private final ReadOnlyIntegerWrapper clearable = new ReadOnlyIntegerWrapper(this, "clearable");
    private final Subscription listening;
    private Predicate<UUID> hidden = job -> false;
    private Consumer<JobCardModel> failing = card -> {};
    private Optional<Replaced> replaced = Optional.empty();
    private Optional<Subscription> ticking = Optional.empty();

    JobsModel(JobDesk desk, Pricing pricing, Work work, Clock clock, Ticker ticker) {
        this.desk = desk;
        this.pricing = pricing;
        this.work = work;
        this.clock = clock;
        this.ticker = ticker;
        this.listening = desk.listen(new Hopping());
    }

    public ReadOnlyObjectProperty<List<Day>> daysProperty() {
        return days.getReadOnlyProperty();
    }

    /** Whether the jobs of former sessions have been read. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** How many of the cards tell of a failure that can be dismissed without losing anything. */
    public ReadOnlyIntegerProperty clearableProperty() {
        return clearable.getReadOnlyProperty();
    }

    List<JobCardModel> clearable() {
        return cards.values().stream().filter(JobCardModel::isClearable).toList();
    }

    /** Reads the jobs of this and former sessions; cards that {@code hidden} names are left out. */
    void load(Predicate<UUID> hidden) {
        this.hidden = hidden;
        work.waiting(this::read, this::show, fault -> loaded.set(true));
    }

    void started(List<Job> jobs) {
        jobs.forEach(this::card);
        arrange();
    }

    /** That card goes, and the one of the job that was sent in its place comes. */
    void replace(JobCardModel old, List<Job> jobs) {
        jobs.stream().findFirst().ifPresent(job -> replaced = Optional.of(new Replaced(old.id(), job.id())));
        cards.remove(old.id());
        started(jobs);
    }

    private record Replaced(UUID old, UUID heir) {}

    /** The card that took the place of one that is gone, where that was the last to be replaced. */
    Optional<JobCardModel> inPlaceOf(UUID gone) {
        return replaced.filter(it -> it.old().equals(gone)).flatMap(it -> card(it.heir()));
    }

    /** Tells of every job that fails, or may have, from now on; not of those that had when the program started. */
    void onFailed(Consumer<JobCardModel> then) {
        failing = then;
    }

    /** Whether the card is still among those shown. */
    boolean holds(JobCardModel card) {
        return cards.containsKey(card.id());
    }

    void remove(UUID job) {
        cards.remove(job);
        arrange();
    }

    /** The card of that job, while it is shown. */
    public Optional<JobCardModel> card(UUID job) {
        return Optional.ofNullable(cards.get(job));
    }

    Collection<JobCardModel> cards() {
        return cards.values();
    }

    private record Earlier(Job job, Optional<Output> output) {}

    private List<Earlier> read() {
        return desk.recent(SHOWN).stream()
                .filter(job -> !hidden.test(job.id()))
                .filter(job -> !(job.state() instanceof JobState.Cancelled(var at, boolean kept)) || kept)
                .map(job -> new Earlier(job, isMade(job) ? desk.output(job.id()) : Optional.empty()))
                .filter(earlier -> !isMade(earlier.job()) || earlier.output().isPresent())
                .toList();
    }

    private void show(List<Earlier> earlier) {
        earlier.forEach(one -> {
            JobCardModel card = card(one.job());
            one.output().ifPresent(card::finished);
            desk.progress(card.id()).ifPresent(card::progressed);
        });
        loaded.set(true);
        arrange();
    }

    private static boolean isMade(Job job) {
        return switch (job.state()) {
            case JobState.Done done -> true;
            case JobState.Cancelled(var at, boolean kept) -> kept;
            case JobState.Waiting _, JobState.Sending _, JobState.Unknown _ -> false;
            case JobState.Fetching _, JobState.Failed _, JobState.Parked _ -> false;
        };
    }

    private JobCardModel card(Job job) {
        return cards.computeIfAbsent(job.id(), id -> {
            JobCardModel card = new JobCardModel(job, pricing, clock);
            lookUpUsual(card);
            return card;
        });
    }

    private void lookUpUsual(JobCardModel card) {
        if (!card.asksUsual()) return;
        Job job = card.job();
        work.waiting(() -> desk.usualSeconds(job), card::usual, fault -> {});
    }

    private void changed(Job job) {
        boolean isNew = !cards.containsKey(job.id());
        if (isNew && (hidden.test(job.id()) || job.state() instanceof JobState.Waiting && cards.size() >= CROWD))
            return;
        JobCardModel card = card(job);
        boolean failedBefore = !isNew && card.failure().isPresent();
        card.changed(job);
        lookUpUsual(card);
        if (isNew) arrange();
        count();
        if (card.failure().isPresent() && !failedBefore) failing.accept(card);
    }

    private void arrange() {
        List<JobCardModel> all = new ArrayList<>(cards.values());
        all.sort(Comparator.comparing(JobCardModel::job, ORDER));
        dropOldest(all, SHOWN, card -> !card.isRunning());
        dropOldest(all, CROWD, card -> !card.isUnderWay());
        days.set(Day.group(all, LocalDate.now(clock), clock.getZone()));
        count();
    }

    private void dropOldest(List<JobCardModel> all, int most, Predicate<JobCardModel> mayGo) {
        for (int i = all.size() - 1; i >= 0 && all.size() > most; i--) {
            if (mayGo.test(all.get(i))) cards.remove(all.remove(i).id());
        }
    }

    private void count() {
        clearable.set(clearable().size());
        keepTicking();
    }

    private void keepTicking() {
        boolean needed = cards.values().stream().anyMatch(JobCardModel::isRunning);
        if (needed && ticking.isEmpty()) ticking = Optional.of(ticker.start(this::tick));
        if (!needed) stopTicking();
    }

    private void tick() {
        cards.values().stream().filter(JobCardModel::isRunning).forEach(JobCardModel::refresh);
    }

    private void stopTicking() {
        ticking.ifPresent(Subscription::close);
        ticking = Optional.empty();
    }

    @Override
    public void close() {
        listening.close();
        stopTicking();
    }

    /** Brings what the scheduler tells onto the front thread. */
    private final class Hopping implements JobListener {
        @Override
        public void changed(Job job) {
            work.front(() -> JobsModel.this.changed(job));
        }

        @Override
        public void progressed(UUID job, Progress progress) {
            work.front(() -> Optional.ofNullable(cards.get(job)).ifPresent(card -> card.progressed(progress)));
        }

        @Override
        public void finished(Job job, Output output) {
            work.front(() -> Optional.ofNullable(cards.get(job.id())).ifPresent(card -> card.finished(output)));
        }
    }
}
