package thumbsmith.spending;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.contract.Prices;
import thumbsmith.job.Budget;
import thumbsmith.job.Job;
import thumbsmith.job.JobListener;
import thumbsmith.job.Pricing;
import thumbsmith.job.Subscription;
import thumbsmith.ui.Texts;

/** What was spent, by estimate, against the budget; budget and price table to change. Front thread only. */
public final class SpendingViewModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(SpendingViewModel.class);

    /** What the screen has to show. */
    sealed interface State {
        record Reading() implements State {}

        record Read(Figures figures) implements State {}

        /** The ledger cannot be read. */
        record Failed() implements State {}
    }

    private record Reading(Figures figures, List<String> lost) {}

    private final SpendingBench bench;
    private final FiguresReader reader;
    private final BudgetSettings budget;
    private final PriceTable prices;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Reading());
    private final ReadOnlyObjectWrapper<Budget> limits = new ReadOnlyObjectWrapper<>(this, "limits");
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> lost = new ReadOnlyObjectWrapper<>(this, "lost", List.of());
    private final AtomicBoolean due = new AtomicBoolean();
    private Optional<YearMonth> chosen = Optional.empty();
    private boolean watched;
    private boolean reading;
    /** Whether something changed while it was being read. */
    private boolean stale;

    /**
     * What became of an export.
     *
     * @param file empty where there is none
     */
    record Notice(String sentence, Optional<Path> file) {}

    public SpendingViewModel(SpendingBench bench) {
        this.bench = bench;
        this.reader = new FiguresReader(bench.report(), new Pricing(bench.prices()::get), bench.clock());
        this.budget = new BudgetSettings(bench.preferences());
        this.prices = new PriceTable(bench.prices(), bench.clock());
        limits.set(budget.budget());
        subscriptions.add(bench.jobs().apply(listener()));
        subscriptions.add(bench.prices().onChange(now -> bench.work().front(() -> repriced(now))));
        subscriptions.add(bench.preferences()
                .onChange(now -> bench.work().front(() -> {
                    budget.follow(now);
                    limits.set(now.budget());
                })));
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Budget> limitsProperty() {
        return limits.getReadOnlyProperty();
    }

    /** What there is to say of the last export; empty at first. */
    ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    public BudgetSettings budget() {
        return budget;
    }

    public PriceTable prices() {
        return prices;
    }

    /** What damage took of the ledger, in sentences; empty where nothing was lost. */
    ReadOnlyObjectProperty<List<String>> lostProperty() {
        return lost.getReadOnlyProperty();
    }

    /** Whether somebody looks: only then is anything read, and read again as jobs go on. */
    void watch(boolean now) {
        watched = now;
        if (now) refresh();
    }

    /** Reads the figures anew, one reading at a time; what is shown stays until they have come. */
    void refresh() {
        stale = reading;
        if (!reading) read();
    }

    private void read() {
        reading = true;
        YearMonth month = chosen.orElseGet(() -> YearMonth.from(today()));
        bench.work()
                .waiting(
                        () -> new Reading(
                                reader.read(month),
                                bench.report().lost(bench.clock().getZone())),
                        this::show,
                        fault -> show(new State.Failed()));
    }

    private void show(Reading read) {
        lost.set(read.lost());
        show(new State.Read(read.figures()));
    }

    private void show(State now) {
        reading = false;
        state.set(now);
        if (stale) refresh();
    }

    /** So many months later, or earlier, within those that there are. */
    void step(int months) {
        if (!(state.get() instanceof State.Read(Figures figures)) || !canStep(months)) return;
        chosen = Optional.of(figures.shown().plusMonths(months)).filter(it -> !it.equals(figures.thisMonth()));
        refresh();
    }

    boolean canStep(int months) {
        if (!(state.get() instanceof State.Read(Figures figures))) return false;
        YearMonth month = figures.shown().plusMonths(months);
        return !month.isBefore(figures.first()) && !month.isAfter(figures.thisMonth());
    }

    /** Saves every line as CSV in a file that the person names. */
    void export() {
        bench.picker()
                .saveAs(TEXTS.get("export.choose"), "thumbsmith-spending-" + today() + ".csv")
                .ifPresent(this::export);
    }

    private void export(Path file) {
        LedgerCsv csv = new LedgerCsv(bench.report(), bench.clock().getZone());
        bench.work()
                .waiting(
                        () -> csv.save(file.toAbsolutePath()),
                        saved -> say(TEXTS.get("export.done", saved.getFileName()), Optional.of(saved)),
                        fault -> say(TEXTS.get("export.failed", file.getFileName()), Optional.empty()));
    }

    private void say(String sentence, Optional<Path> file) {
        notice.set(Optional.of(new Notice(sentence, file)));
    }

    /** Shows the file that was exported last in its folder. */
    void reveal() {
        notice.get().flatMap(Notice::file).ifPresent(bench.desktop()::reveal);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(bench.clock().instant(), bench.clock().getZone());
    }

    private void repriced(Prices now) {
        prices.follow(now);
        if (watched) refresh();
    }

    private JobListener listener() {
        return new JobListener() {
            @Override
            public void changed(Job job) {
                if (due.compareAndSet(false, true)) bench.work().front(SpendingViewModel.this::jobsChanged);
            }
        };
    }

    /** Many changes in a row become one reading. */
    private void jobsChanged() {
        due.set(false);
        if (watched) refresh();
    }

    @Override
    public void close() {
        watched = false;
        subscriptions.forEach(Subscription::close);
    }
}
