package thumbsmith.library;

import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Job;
import thumbsmith.job.JobListener;
import thumbsmith.job.Journal;
import thumbsmith.job.Output;
import thumbsmith.job.Subscription;
import thumbsmith.ui.DesktopPort;
import thumbsmith.ui.FailureDialog;
import thumbsmith.ui.ResultActions;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Work;

/** All finished thumbnails, newest first, by day; what is searched for, chosen and open large. */
public final class LibraryViewModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(LibraryViewModel.class);
    private static final Comparator<Output> NEWEST_FIRST =
            Comparator.comparing(Output::made).reversed();

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
    private final FailureDialog failures;
    private final Work work;
    private final Clock clock;
    private final Subscription jobs;
    private final List<Output> all = new ArrayList<>();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Row> rowsToRead = FXCollections.unmodifiableObservableList(rows);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.LOADING);
    private final ReadOnlyObjectWrapper<Optional<Output>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Output>> opened =
            new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
    private Work.Running loading = () -> {};
    private boolean busy;
    private boolean broken;
    private List<Output> shown = List.of();
    private int columns = 1;

    /** @param jobs how to hear of jobs: {@code scheduler::listen} */
    public LibraryViewModel(
            Journal journal,
            Function<JobListener, Subscription> jobs,
            ResultActions actions,
            DesktopPort desktop,
            FailureDialog failures,
            Work work,
            Clock clock) {
        this.journal = journal;
        this.actions = actions;
        this.desktop = desktop;
        this.failures = failures;
        this.work = work;
        this.clock = clock;
        this.jobs = jobs.apply(new Arrivals());
        query.subscribe(this::arrange);
        reload();
    }

    public ObservableList<Row> rows() {
        return rowsToRead;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public StringProperty queryProperty() {
        return query;
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
        return query.get().isBlank()
                ? TEXTS.get("count.all", all.size())
                : TEXTS.get("count.found", shown.size(), all.size());
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
        step.from(chosen.get().map(Output::id), rows).ifPresent(this::choose);
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
        if (canTurn(by)) open(shown.get(openedIndex() + by));
    }

    public boolean canTurn(int by) {
        int index = openedIndex();
        return index >= 0 && index + by >= 0 && index + by < shown.size();
    }

    public void clearSearch() {
        query.set("");
    }

    public void copyText(String text) {
        desktop.copyText(text);
    }

    /** Takes the answer to a request for a score. */
    public void scored(Output output, Outcome<ScoreAnswer> outcome) {
        switch (outcome) {
            case Outcome.Done<ScoreAnswer> _ -> readAgain(output.id());
            case Outcome.Failed<ScoreAnswer>(var failure) -> failures.show(failure);
            case Outcome.Withdrawn<ScoreAnswer> _ -> {}
        }
    }

    /** Says why a picture could not be shown. */
    public void explainNoPicture(Output output, Consumer<String> then) {
        work.waiting(
                () -> Files.exists(output.file()),
                there -> then.accept(TEXTS.get(there ? "tile.unreadable" : "tile.missing")),
                fault -> then.accept(TEXTS.get("tile.missing")));
    }

    private void readAgain(UUID id) {
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
        all.clear();
        all.addAll(outputs);
        all.sort(NEWEST_FIRST);
        arrange();
    }

    private void put(Output output) {
        if (busy) reload(); // what is being read may be older than this result
        else take(output);
    }

    private void take(Output output) {
        all.removeIf(it -> it.id().equals(output.id()));
        all.add(output);
        all.sort(NEWEST_FIRST);
        arrange();
        if (is(opened.get(), output)) opened.set(Optional.of(output));
    }

    private void arrange() {
        shown = all.stream().filter(OutputSearch.matching(query.get())).toList();
        rows.setAll(DayRows.of(shown, columns, clock.getZone()));
        chosen.set(chosen.get().flatMap(this::stillShown));
        state.set(found());
    }

    private State found() {
        if (busy && all.isEmpty()) return State.LOADING;
        if (broken) return State.FAILED;
        if (all.isEmpty()) return State.EMPTY;
        return shown.isEmpty() ? State.NOTHING_FOUND : State.FILLED;
    }

    private Optional<Output> stillShown(Output output) {
        return shown.stream().filter(it -> it.id().equals(output.id())).findFirst();
    }

    private int openedIndex() {
        return opened.get().flatMap(this::stillShown).map(shown::indexOf).orElse(-1);
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
