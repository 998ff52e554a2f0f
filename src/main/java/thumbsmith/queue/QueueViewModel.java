package thumbsmith.queue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import thumbsmith.api.Picture;
import thumbsmith.contract.Slot;
import thumbsmith.job.Job;
import thumbsmith.job.Output;
import thumbsmith.job.Progress;
import thumbsmith.job.Studio;
import thumbsmith.job.Subscription;
import thumbsmith.store.Preferences;
import thumbsmith.store.PreferencesFile;
import thumbsmith.ui.Texts;

/** The Queue screen without its looks: what runs and waits, in sections, and what can be ordered. Front thread only. */
public final class QueueViewModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(QueueViewModel.class);

    /** What the screen shows in the place of the list. */
    public enum State {
        LOADING,
        EMPTY,
        FILLED,
        FAILED
    }

    private final QueueDesk desk;
    private final QueuePorts ports;
    private final PreferencesFile preferences;
    private final QueuePrices prices;
    private final QueueBoard board = new QueueBoard();
    private final QueueWatch watch;
    private final QueueRows rows = new QueueRows();
    private final Picks picks = new Picks();
    private final UsualTimes usual;
    private final QueueDeeds deeds;
    private final BatchViewModel batch;
    private final Map<UUID, Progress> progress = new HashMap<>();
    private final Map<UUID, Output> outputs = new HashMap<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.LOADING);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper(this, "paused");
    private final ReadOnlyLongWrapper pulse = new ReadOnlyLongWrapper(this, "pulse");
    private final ReadOnlyObjectWrapper<Preferences> chosen;
    private final Subscription listening;
    private final Subscription choices;
    private Optional<Subscription> ticking = Optional.empty();

    /** @param outputs where thumbnails go unless the preferences name another folder */
    public QueueViewModel(Studio studio, PreferencesFile preferences, Path outputs, QueuePorts ports) {
        this(
                QueueDesk.of(studio),
                new QueuePrices(studio.pricing()),
                BatchDesk.of(studio),
                preferences,
                outputs,
                ports);
    }

    QueueViewModel(
            QueueDesk desk,
            QueuePrices prices,
            BatchDesk checks,
            PreferencesFile preferences,
            Path outputs,
            QueuePorts ports) {
        this.desk = desk;
        this.ports = ports;
        this.preferences = preferences;
        this.prices = prices;
        this.chosen = new ReadOnlyObjectWrapper<>(this, "chosen", preferences.get());
        QueueStarter starter = new QueueStarter(desk, ports);
        this.deeds = new QueueDeeds(desk, board, prices, starter, ports, this::output);
        this.batch = new BatchViewModel(checks, desk, prices, starter, preferences, outputs, ports);
        this.usual = new UsualTimes(desk, ports.work(), this::beat);
        this.watch = new QueueWatch(ports.work(), this::take, this::readPaused);
        this.listening = desk.listen(watch);
        this.choices = preferences.onChange(now -> ports.work().front(() -> chosen.set(now)));
        deeds.onDismissed(this::arrange);
        reload();
    }

    public ObservableList<QueueRow> rows() {
        return rows.list();
    }

    public Picks picks() {
        return picks;
    }

    public BatchViewModel batch() {
        return batch;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** {@code 2 running · 231 waiting · about $29.90}. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Whether the queue as a whole is paused. */
    public ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    /** Beats whenever what cards say may be different: who shows one asks for it again. */
    public ReadOnlyLongProperty pulseProperty() {
        return pulse.getReadOnlyProperty();
    }

    /** What was cancelled and can be put back, in words; empty where nothing can. */
    public ReadOnlyObjectProperty<Optional<String>> undoProperty() {
        return deeds.undoProperty();
    }

    public ReadOnlyObjectProperty<Preferences> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** How many run side by side, 1–10. */
    public void setConcurrency(int jobs) {
        choose(it -> it.withConcurrency(jobs));
    }

    public void setGoOnByItself(boolean now) {
        choose(it -> it.withGoOnByItself(now));
    }

    public void setTellWhenDone(boolean now) {
        choose(it -> it.withTellWhenDone(now));
    }

    private void choose(UnaryOperator<Preferences> change) {
        preferences.update(change);
    }

    /** What that job's card says now; empty for one that is gone. */
    public Optional<QueueCard> card(UUID id) {
        return board.job(id).map(job -> QueueCards.of(job, around(job), prices));
    }

    private QueueCards.Situation around(Job job) {
        Section section = board.section(job.id()).orElseThrow();
        return new QueueCards.Situation(
                section,
                Optional.ofNullable(progress.get(job.id())),
                section == Section.RUNNING ? usual.of(job) : Optional.empty(),
                section == Section.WAITING ? rows.place(job.id()) : 0,
                board.answered(job.id()),
                paused.get(),
                ports.clock().instant());
    }

    /** The picture that stands for that job: what was made, or what it is made from. */
    public Optional<Path> picture(UUID id) {
        Optional<Path> made = output(id).map(Output::file);
        return made.or(() -> board.job(id)
                .flatMap(job -> Stream.of(Slot.SOURCE, Slot.TARGET, Slot.SUPPORT)
                        .flatMap(slot -> job.recipe().picture(slot).stream())
                        .flatMap(it -> it instanceof Picture.Local local ? Stream.of(local.file()) : Stream.empty())
                        .findFirst()));
    }

    private Optional<Output> output(UUID id) {
        return Optional.ofNullable(outputs.get(id));
    }

    /** {@code 231 · about $29.90}. */
    public String headingFacts(Section section) {
        Collection<Job> jobs = board.in(section);
        String count = TEXTS.get("heading.count", jobs.size());
        return section.isUnsent() ? TEXTS.get("heading.priced", count, prices.words(prices.total(jobs))) : count;
    }

    /** What can be done with all of that section, in words; empty where nothing can. */
    public Optional<String> headingDeed(Section section) {
        return switch (section) {
            case LEFT -> Optional.of(TEXTS.get("heading.send", prices.words(prices.total(board.in(section)))));
            case PAUSED -> Optional.of(TEXTS.get("heading.resume"));
            case NEEDS_YOU, RUNNING, WAITING, HELD, LATELY -> Optional.empty();
        };
    }

    /** The row of that job; −1 for one that is not there. */
    int indexOf(UUID job) {
        return rows.rowOf(job);
    }

    /** In line, from 1. */
    int place(UUID job) {
        return rows.place(job);
    }

    /** What {@link #togglePaused} would do, in words: to resume sends what an earlier run left, too. */
    public String pauseWords() {
        Collection<Job> left = board.in(Section.LEFT);
        if (!paused.get()) return TEXTS.get("pause.all");
        return left.isEmpty() ? TEXTS.get("resume.all") : TEXTS.get("resume.left", prices.words(prices.total(left)));
    }

    /** Pauses or lets go on the whole queue. */
    public void togglePaused() {
        deeds.pauseAll(!paused.get());
    }

    public void run(UUID job, QueueAction action) {
        deeds.run(job, action);
    }

    /** Lets everything of that section go on. */
    public void resume(Section section) {
        deeds.resume(ids(section));
    }

    public void pausePicked() {
        deeds.pause(picks.inOrder());
    }

    /** Pauses what waits of the picked ones; where none does, lets the parked ones go on. */
    public void pauseOrResumePicked() {
        boolean waits = picks.inOrder().stream()
                .anyMatch(id ->
                        board.section(id).filter(it -> it == Section.WAITING).isPresent());
        if (waits) pausePicked();
        else resumePicked();
    }

    public void resumePicked() {
        deeds.resume(picks.inOrder());
    }

    public void cancelPicked() {
        deeds.cancel(picks.inOrder());
    }

    public void cancelWaiting() {
        deeds.cancelAll(Stream.of(Section.values()).filter(Section::isUnsent).toList());
    }

    public void cancelAll() {
        deeds.cancelAll(List.of(Section.RUNNING, Section.LEFT, Section.WAITING, Section.HELD, Section.PAUSED));
    }

    public void putBack() {
        deeds.putBack();
    }

    public void forgetUndo() {
        deeds.forgetUndo();
    }

    /** One place up or down the line. */
    public void movePicked(int by) {
        deeds.move(by < 0 ? moves().up() : moves().down());
    }

    public void movePickedToTop() {
        deeds.move(moves().toTop());
    }

    public void movePickedToEnd() {
        deeds.move(moves().toEnd());
    }

    /** @param place where the picked ones were dropped: before the job that stands there, from 0 */
    public void dropPicked(int place) {
        deeds.move(moves().to(place));
    }

    private LineMoves moves() {
        return new LineMoves(ids(Section.WAITING), picks.stateProperty().get().picked());
    }

    private List<UUID> ids(Section section) {
        return board.in(section).stream().map(Job::id).toList();
    }

    private record Loaded(
            List<Job> jobs,
            Map<UUID, Instant> answers,
            Map<UUID, Output> outputs,
            Map<UUID, Progress> progress,
            boolean paused) {}

    /** Reads everything anew. */
    public void reload() {
        ports.work().waiting(this::read, this::show, fault -> state.set(State.FAILED));
    }

    private Loaded read() {
        List<Job> unsettled = desk.unsettled();
        List<Job> lately = desk.lately(QueueBoard.LATELY);
        List<Job> unfinished = desk.unfinished();
        List<Job> all = new ArrayList<>(unfinished);
        all.addAll(lately);
        all.addAll(unsettled);
        Map<UUID, Instant> answers = new HashMap<>();
        unsettled.forEach(job -> desk.answered(job.id()).ifPresent(at -> answers.put(job.id(), at)));
        Map<UUID, Output> made = new HashMap<>();
        lately.forEach(job -> desk.output(job.id()).ifPresent(output -> made.put(job.id(), output)));
        Map<UUID, Progress> doing = new HashMap<>();
        unfinished.forEach(job -> desk.progress(job.id()).ifPresent(now -> doing.put(job.id(), now)));
        return new Loaded(all, answers, made, doing, desk.orders().isPaused());
    }

    private void show(Loaded loaded) {
        loaded.answers().forEach(board::answered);
        loaded.jobs().forEach(job -> board.put(job, ports.clock().instant()));
        outputs.putAll(loaded.outputs());
        progress.putAll(loaded.progress());
        paused.set(loaded.paused());
        drain();
        arrange();
        beat();
    }

    /** What comes before the journal was read is kept until it is: it is newer than what was read. */
    private void take() {
        if (state.get() == State.LOADING) return;
        if (drain()) arrange();
        beat();
    }

    /** @return whether a job is in another state now */
    private boolean drain() {
        watch.takeMade().forEach(output -> outputs.put(output.id(), output));
        List<Job> changed = watch.takeChanged();
        changed.forEach(this::changed);
        progress.putAll(watch.takeProgress());
        progress.keySet().removeIf(this::isOver);
        return !changed.isEmpty();
    }

    private void changed(Job job) {
        board.put(job, ports.clock().instant());
        if (job.state().isOver()) usual.forget(job);
        deeds.heard(job);
    }

    private boolean isOver(UUID id) {
        return board.job(id).map(job -> job.state().isOver()).orElse(true);
    }

    private void arrange() {
        rows.show(board.rows());
        outputs.keySet().removeIf(id -> board.job(id).isEmpty());
        picks.follow(rows.jobs(), rows::indexOf);
        state.set(board.isEmpty() ? State.EMPTY : State.FILLED);
        summarise();
        keepTicking();
    }

    private void summarise() {
        summary.set(paused.get() ? TEXTS.get("summary.paused", counts()) : counts());
    }

    private String counts() {
        Collection<Job> waiting = board.in(Section.WAITING);
        int running = board.in(Section.RUNNING).size();
        if (waiting.isEmpty()) return TEXTS.get("summary.running", running);
        BigDecimal cost = prices.total(waiting);
        return TEXTS.get("summary", running, waiting.size(), prices.words(cost));
    }

    private void readPaused() {
        ports.work()
                .waiting(
                        desk.orders()::isPaused,
                        now -> {
                            paused.set(now);
                            summarise();
                            beat();
                        },
                        fault -> {});
    }

    private void keepTicking() {
        boolean needed = !board.in(Section.RUNNING).isEmpty()
                || !board.in(Section.NEEDS_YOU).isEmpty();
        if (needed && ticking.isEmpty()) ticking = Optional.of(ports.ticker().apply(this::beat));
        if (!needed) stopTicking();
    }

    private void beat() {
        pulse.set(pulse.get() + 1);
    }

    private void stopTicking() {
        ticking.ifPresent(Subscription::close);
        ticking = Optional.empty();
    }

    @Override
    public void close() {
        listening.close();
        choices.close();
        batch.close();
        stopTicking();
    }
}
