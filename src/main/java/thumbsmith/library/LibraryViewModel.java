package thumbsmith.library;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Output;
import thumbsmith.job.Subscription;
import thumbsmith.ui.DayWords;
import thumbsmith.ui.ResultActions;
import thumbsmith.ui.Texts;

/** The library: what is found in it, newest first; what is selected, open large, thrown away and given out. */
public final class LibraryViewModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(LibraryViewModel.class);

    /** What the screen has to show. */
    public enum State {
        LOADING,
        EMPTY,
        TRASH_EMPTY,
        NOTHING_FOUND,
        FILLED,
        FAILED
    }

    private final LibraryPorts ports;
    private final LibraryScores scores;
    private final ResultActions actions;
    private final FilterModel filter;
    private final Shelf shelf;
    private final Items items;
    private final PicksModel picks;
    private final Whereabouts whereabouts;
    private final ExportModel export;
    private final DiskModel disk;
    private final Arrivals arrivals;
    private final Subscription jobs;
    private final DoubleProperty tile = new SimpleDoubleProperty(this, "tile");
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Output>> opened =
            new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());

    public LibraryViewModel(LibraryPorts ports) {
        this.ports = ports;
        scores = new LibraryScores(ports.asker(), output -> changed(List.of(output.id())), this::isOpen);
        actions = scores.over(ports.actions());
        items = new Items(ports.library(), ports.work());
        filter = new FilterModel(ports.soon(), ports.work(), ports.clock());
        shelf = new Shelf(ports.library(), ports.work(), filter.query());
        whereabouts = new Whereabouts(ports, this::changed, this::tell);
        export = new ExportModel(ports);
        picks = new PicksModel(ports, shelf, items, export, this::changed, this::tell);
        disk = new DiskModel(ports, this::tell);
        arrivals = new Arrivals(this::reload);
        tile.set(ports.choices().get().tile());
        tile.subscribe((was, now) -> ports.choices().set(ports.choices().get().withTile(now.doubleValue())));
        jobs = ports.jobs().apply(arrivals.heardOn(ports.work()));
        filter.filterProperty().subscribe((was, now) -> reload());
        reload();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return shelf.stateProperty();
    }

    /** The thumbnail that is open large. */
    public ReadOnlyObjectProperty<Optional<Output>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    public ResultActions actions() {
        return actions;
    }

    /** @param with shows two to four thumbnails beside each other; without it nothing is offered to compare */
    public void comparing(Consumer<List<Output>> with) {
        picks.comparing(with);
    }

    /** {@code 10,000 thumbnails}, or how many of them match. */
    public String count() {
        int found = shelf.finds().size();
        if (filter.isActive()) return TEXTS.get("count.found", found, shelf.total());
        return TEXTS.get(filter.filter().trash() ? "count.trash" : "count.all", found);
    }

    public String dayWords(LocalDate day) {
        return DayWords.of(day, LocalDate.now(ports.clock()));
    }

    /** Asks everything again, also when the screen is shown: the day may have changed. */
    public void reload() {
        arrivals.taken();
        shelf.ask(filter.query());
        ports.work().waiting(ports.library()::facets, filter::setOccurring, fault -> {});
        disk.changed();
    }

    FilterModel filter() {
        return filter;
    }

    Items items() {
        return items;
    }

    ReadOnlyObjectProperty<Finds> findsProperty() {
        return shelf.findsProperty();
    }

    Finds finds() {
        return shelf.finds();
    }

    /** What is selected, and what is done with it. */
    PicksModel picks() {
        return picks;
    }

    /** How wide tiles are at least, px. */
    DoubleProperty tileProperty() {
        return tile;
    }

    ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    Arrivals arrivals() {
        return arrivals;
    }

    ExportModel export() {
        return export;
    }

    DiskModel disk() {
        return disk;
    }

    Whereabouts whereabouts() {
        return whereabouts;
    }

    LibraryScores scores() {
        return scores;
    }

    boolean isTrash() {
        return filter.filter().trash();
    }

    /** What is known of these is read, and of as many before and after. */
    void inSight(int from, int to) {
        int around = to - from;
        items.want(shelf.finds().between(from - around, to + around));
    }

    void openChosen() {
        picks.selection().lead().ifPresent(this::open);
    }

    void open(UUID id) {
        picks.with(List.of(id), all -> all.stream().findFirst().ifPresent(this::open));
    }

    public void open(Output output) {
        picks.select(Selection.only(output.id()));
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

    private Optional<UUID> neighbour(int by) {
        int index = opened.get().map(it -> shelf.finds().indexOf(it.id())).orElse(-1);
        boolean there =
                index >= 0 && index + by >= 0 && index + by < shelf.finds().size();
        return there ? Optional.of(shelf.finds().at(index + by)) : Optional.empty();
    }

    public void copyText(String text) {
        ports.desktop().copyText(text);
    }

    void dismissNotice() {
        notice.set(Optional.empty());
    }

    void tell(Notice told) {
        notice.set(Optional.of(told));
    }

    /** Takes a way out of the score of the thumbnail that is open large. */
    void takeScoreWay(Recovery way) {
        opened.get().ifPresent(output -> scores.take(way, output));
    }

    private boolean isOpen(Output output) {
        return opened.get().map(Output::id).filter(output.id()::equals).isPresent();
    }

    /** That thumbnail was marked otherwise elsewhere. */
    public void changed(UUID id) {
        changed(List.of(id));
    }

    /** Something was made of these, or they are gone. */
    private void changed(Collection<UUID> ids) {
        items.refresh(ids);
        opened.get()
                .filter(it -> ids.contains(it.id()))
                .ifPresent(it -> ports.work()
                        .waiting(
                                () -> ports.library().item(it.id()),
                                now -> now.filter(item -> isOpen(item.output()))
                                        .ifPresent(item -> opened.set(Optional.of(item.output()))),
                                fault -> {}));
        reload();
    }

    @Override
    public void close() {
        jobs.close();
        shelf.close();
    }
}
