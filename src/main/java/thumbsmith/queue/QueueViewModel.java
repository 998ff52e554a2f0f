package thumbsmith.queue;

import java.nio.file.Path;
import java.util.List;
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
import thumbsmith.job.Job;
import thumbsmith.job.Studio;
import thumbsmith.job.Subscription;
import thumbsmith.store.Preferences;
import thumbsmith.store.PreferencesFile;

/** The Queue screen without its looks: what runs and waits, in sections, and what can be ordered. Front thread only. */
public final class QueueViewModel implements AutoCloseable {
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
    private final QueueContents contents;
    private final QueueBoard board;
    private final QueueWords words;
    private final QueueWatch watch;
    private final QueueRows rows = new QueueRows();
    private final Picks picks = new Picks();
    private final UsualTimes usual;
    private final QueueDeeds deeds;
    private final PickedDeeds picked;
    private final BatchViewModel batch;
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
        this.contents = new QueueContents(desk, ports.clock());
        this.board = contents.board();
        this.words = new QueueWords(board, prices);
        QueueStarter starter = new QueueStarter(desk, ports);
        this.deeds = new QueueDeeds(desk, board, prices, starter, ports, contents::output);
        this.picked = new PickedDeeds(picks, board, deeds);
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

    /** What is done with all the picked ones. */
    public PickedDeeds picked() {
        return picked;
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
        return deeds.cancelling().undoProperty();
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
                contents.progress(job.id()),
                section == Section.RUNNING ? usual.of(job) : Optional.empty(),
                section == Section.WAITING ? rows.place(job.id()) : 0,
                board.answered(job.id()),
                ports.step().apply(job.id()),
                paused.get(),
                ports.clock().instant());
    }

    /** The picture that stands for that job: what was made, or what it is made from. */
    public Optional<Path> picture(UUID id) {
        return contents.picture(id);
    }

    /** {@code 231 · about $29.90}. */
    public String headingFacts(Section section) {
        return words.heading(section);
    }

    /** What can be done with all of that section, in words; empty where nothing can. */
    public Optional<String> headingDeed(Section section) {
        return words.deed(section);
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
        return words.pause(paused.get());
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
        deeds.resume(board.in(section).stream().map(Job::id).toList());
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
        deeds.cancelling().forget();
    }

    /** Reads everything anew. */
    public void reload() {
        ports.work().waiting(contents::read, this::show, fault -> state.set(State.FAILED));
    }

    private void show(QueueContents.Read read) {
        contents.take(read);
        paused.set(read.paused());
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
        List<Job> changed = contents.take(watch);
        changed.forEach(deeds.cancelling()::heard);
        changed.stream().filter(job -> job.state().isOver()).forEach(usual::forget);
        return !changed.isEmpty();
    }

    private void arrange() {
        rows.show(board.rows());
        picks.follow(rows.jobs(), rows::indexOf);
        state.set(board.isEmpty() ? State.EMPTY : State.FILLED);
        summarise();
        keepTicking();
    }

    private void summarise() {
        summary.set(words.summary(paused.get()));
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
