package thumbsmith.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Job;
import thumbsmith.job.JobListener;
import thumbsmith.job.Journal;
import thumbsmith.job.Output;
import thumbsmith.job.Subscription;
import thumbsmith.ui.DayWords;
import thumbsmith.ui.DesktopPort;
import thumbsmith.ui.ResultActions;
import thumbsmith.ui.ScoreAsker;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Work;

/** All finished thumbnails, newest first, by day; what is searched for, chosen and open large. */
public final class LibraryViewModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(LibraryViewModel.class);

    /** What the screen has to show. */
    public enum State {
        LOADING,
        EMPTY,
        NOTHING_FOUND,
        FILLED,
        FAILED
    }

    private final Journal journal;
    private final ResultActions actions;
    private final DesktopPort desktop;
    private final LibraryScores scores;
    private final Work work;
    private final Clock clock;
    private final Subscription jobs;
    private final Gallery gallery;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final BooleanProperty onlyCancelled = new SimpleBooleanProperty(this, "onlyCancelled");
    private final ReadOnlyBooleanWrapper cancelled = new ReadOnlyBooleanWrapper(this, "hasCancelled");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.LOADING);
    private final ReadOnlyObjectWrapper<Optional<Output>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Output>> opened =
            new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
    private Work.Running loading = () -> {};
    private boolean busy;
    private boolean broken;
    private int columns = 1;

    /**
     * @param jobs how to hear of jobs: {@code scheduler::listen}
     * @param asker asks for scores
     */
    public LibraryViewModel(
            Journal journal,
            Function<JobListener, Subscription> jobs,
            ResultActions actions,
            ScoreAsker asker,
            DesktopPort desktop,
            Work work,
            Clock clock) {
        this.journal = journal;
        this.scores = new LibraryScores(asker, output -> readAgain(output.id()), output -> is(opened.get(), output));
        this.actions = scores.over(actions);
        this.desktop = desktop;
        this.work = work;
        this.clock = clock;
        this.gallery = new Gallery(clock.getZone());
        this.jobs = jobs.apply(new Arrivals());
        query.subscribe(this::arrange);
        onlyCancelled.subscribe(this::arrange);
        reload();
    }

    public ObservableList<Row> rows() {
        return gallery.rows();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public StringProperty queryProperty() {
        return query;
    }

    /** Whether only what came back after it was cancelled is shown. */
    public BooleanProperty onlyCancelledProperty() {
        return onlyCancelled;
    }

    /** Whether there is anything that came back after it was cancelled. */
    public ReadOnlyBooleanProperty hasCancelledProperty() {
        return cancelled.getReadOnlyProperty();
    }

    /** The tile that the keyboard stands on. */
    public ReadOnlyObjectProperty<Optional<Output>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The thumbnail that is open large. */
    public ReadOnlyObjectProperty<Optional<Output>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    public ResultActions actions() {
        return actions;
    }

    /** {@code 41 thumbnails}, or how many of them match. */
    public String count() {
        return gallery.found() == gallery.size()
                ? TEXTS.get("count.all", gallery.size())
                : TEXTS.get("count.found", gallery.found(), gallery.size());
    }

    public String dayWords(LocalDate day) {
        return DayWords.of(day, LocalDate.now(clock));
    }

    List<Fact> facts(Output output) {
        return OutputFacts.of(output, clock.getZone());
    }

    /** Reads everything again, also when the screen is shown: the day may have changed. */
    public void reload() {
        loading.cancel();
        busy = true;
        loading = work.waiting(journal::outputs, this::loaded, this::notLoaded);
    }

    /** @param columns tiles in a row, at least 1 */
    public void setColumns(int columns) {
        if (columns == this.columns) return;
        this.columns = columns;
        arrange();
    }

    public void choose(Output output) {
        chosen.set(Optional.of(output));
    }

    public void step(Step step) {
        step.from(chosen.get().map(Output::id), gallery.rows()).ifPresent(this::choose);
    }

    public void openChosen() {
        chosen.get().ifPresent(this::open);
    }

    public void open(Output output) {
        choose(output);
        opened.set(Optional.of(output));
    }

    public void closeLarge() {
        opened.set(Optional.empty());
    }

    /** Opens the neighbour: 1 for the older one, −1 for the newer one; stays at the ends. */
    public void turn(int by) {
        neighbour(by).ifPresent(this::open);
    }

    public boolean canTurn(int by) {
        return neighbour(by).isPresent();
    }

    public void clearSearch() {
        onlyCancelled.set(false);
        query.set("");
    }

    public void copyText(String text) {
        desktop.copyText(text);
    }

    LibraryScores scores() {
        return scores;
    }

    /** Takes a way out of the score of the thumbnail that is open large. */
    void takeScoreWay(Recovery way) {
        opened.get().ifPresent(output -> scores.take(way, output));
    }

    /** Something of that thumbnail was marked otherwise. */
    public void readAgain(UUID id) {
        work.waiting(() -> journal.output(id), found -> found.ifPresent(this::put), fault -> {});
    }

    private void notLoaded(Exception fault) {
        busy = false;
        broken = true;
        arrange();
    }

    private void loaded(List<Output> outputs) {
        busy = false;
        broken = false;
        gallery.replace(outputs);
        arrange();
        opened.get().map(Output::id).flatMap(gallery::find).ifPresent(now -> opened.set(Optional.of(now)));
    }

    private void put(Output output) {
        if (busy) reload(); // what is being read may be older than this result
        else take(output);
    }

    private void take(Output output) {
        gallery.put(output);
        arrange();
        if (is(opened.get(), output)) opened.set(Optional.of(output));
    }

    private void arrange() {
        gallery.arrange(query.get(), onlyCancelled.get() && gallery.hasCancelled(), columns);
        cancelled.set(gallery.hasCancelled());
        chosen.set(chosen.get().map(Output::id).flatMap(gallery::find));
        state.set(found());
    }

    private State found() {
        if (busy && gallery.size() == 0) return State.LOADING;
        if (broken) return State.FAILED;
        if (gallery.size() == 0) return State.EMPTY;
        return gallery.found() == 0 ? State.NOTHING_FOUND : State.FILLED;
    }

    private Optional<Output> neighbour(int by) {
        return opened.get().map(Output::id).flatMap(id -> gallery.neighbour(id, by));
    }

    private static boolean is(Optional<Output> held, Output output) {
        return held.map(Output::id).filter(output.id()::equals).isPresent();
    }

    @Override
    public void close() {
        jobs.close();
        loading.cancel();
    }

    /** Puts a result where it belongs the moment it is on disk. */
    private final class Arrivals implements JobListener {
        @Override
        public void changed(Job job) {}

        @Override
        public void finished(Job job, Output output) {
            work.front(() -> put(output));
        }
    }
}
