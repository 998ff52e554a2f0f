package thumbsmith.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.contract.Limits;
import thumbsmith.job.Library.MonthOfDisk;
import thumbsmith.job.LibraryItem;
import thumbsmith.job.Output;
import thumbsmith.ui.Handout;
import thumbsmith.ui.Texts;

/** What is selected in the grid, and what a person does with all of it. */
final class PicksModel {
    private static final Texts TEXTS = Texts.of(PicksModel.class);
    /** So many are made ready to be dragged as soon as they are selected. */
    private static final int HANDFUL = 60;

    private final LibraryPorts ports;
    private final Shelf shelf;
    private final Items items;
    private final ExportModel export;
    private final Consumer<Notice> tell;
    private final Deeds deeds;
    private final Handout handout;
    private final ReadOnlyObjectWrapper<Selection> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", Selection.NONE);
    private Optional<Consumer<List<Output>>> compare = Optional.empty();
    private OptionalInt nextAfterTrash = OptionalInt.empty();

    PicksModel(
            LibraryPorts ports,
            Shelf shelf,
            Items items,
            ExportModel export,
            Consumer<Collection<UUID>> changed,
            Consumer<Notice> tell) {
        this.ports = ports;
        this.shelf = shelf;
        this.items = items;
        this.export = export;
        this.tell = tell;
        deeds = new Deeds(ports, changed, tell);
        handout = new Handout(ports.files(), ports.work());
        shelf.findsProperty().subscribe(this::found);
    }

    ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    Selection selection() {
        return selection.get();
    }

    /** Files for drags. */
    Handout handout() {
        return handout;
    }

    void comparing(Consumer<List<Output>> with) {
        compare = Optional.of(with);
    }

    void select(Selection next) {
        nextAfterTrash = OptionalInt.empty();
        if (next.equals(selection.get())) return;
        selection.set(next);
        if (next.size() > 1 && next.size() <= HANDFUL) prepareSoon(next);
    }

    private void prepareSoon(Selection chosen) {
        ports.soon()
                .execute(() -> ports.work().front(() -> {
                    if (chosen == selection.get()) withSelected(all -> handout.prepare(all, false));
                }));
    }

    /** @param plan how the grid is laid out now; {@code page} rows of it are in sight */
    void step(Step step, boolean extend, GridPlan plan, int page) {
        if (shelf.finds().size() == 0) return;
        int from = selection.get().lead().map(shelf.finds()::indexOf).orElse(-1);
        UUID id = shelf.finds().at(step.from(from, plan, page));
        select(extend ? selection.get().to(id, shelf.finds()) : Selection.only(id));
    }

    void selectAll() {
        select(Selection.all(shelf.finds()));
    }

    void selectNothing() {
        select(Selection.NONE);
    }

    void favour() {
        deeds.favour(selected());
    }

    void favour(UUID one) {
        deeds.favour(Set.of(one));
    }

    void rate(int stars) {
        deeds.rate(selected(), stars);
    }

    void file(Optional<String> project) {
        deeds.file(selected(), project.map(String::strip).filter(it -> !it.isEmpty()));
    }

    boolean isTrash() {
        return shelf.query().trash();
    }

    /** Out of the grid into the trash; the selection goes on to the next one. */
    void trash() {
        if (isTrash() || selected().isEmpty()) return;
        nextAfterTrash = selected().stream().mapToInt(shelf.finds()::indexOf).min();
        deeds.trash(selected());
    }

    void restore() {
        if (isTrash()) deeds.restore(selected());
    }

    void undo() {
        deeds.undo();
    }

    void emptyTrash() {
        ports.work().waiting(this::trashedBytes, bytes -> deeds.emptyTrash(shelf.total(), bytes), fault -> failed());
    }

    private long trashedBytes() {
        return ports.library().disk(ports.clock().getZone()).stream()
                .mapToLong(MonthOfDisk::trashedBytes)
                .sum();
    }

    /** Files of all that is selected, on the clipboard. */
    void copy(boolean withRecipe) {
        withSelected(all -> handout.get(
                all,
                withRecipe,
                files -> {
                    ports.desktop().copyFiles(files);
                    tell.accept(Notice.of(TEXTS.get(withRecipe ? "copied.recipe" : "copied", files.size())));
                },
                fault -> tell.accept(Notice.of(TEXTS.get("copy.failed")))));
    }

    void export() {
        withSelected(export::open);
    }

    /** Whether so many are selected as can be compared. */
    boolean canCompare() {
        int count = selection.get().size();
        return compare.isPresent() && count >= 2 && count <= 4 && !isTrash();
    }

    void compare() {
        if (canCompare()) withSelected(compare.orElseThrow());
    }

    /** Whether so many are selected as a style is trained from. */
    boolean canTrainStyle() {
        return selection.get().size() == Limits.TRAINING_PICTURES && !isTrash();
    }

    void trainStyle() {
        if (canTrainStyle()) withSelected(ports.actions()::trainStyle);
    }

    /** Delivers what is selected, in the order of the grid. */
    void withSelected(Consumer<List<Output>> then) {
        List<UUID> ids = selection.get().inOrder(shelf.finds());
        if (!ids.isEmpty()) with(ids, then);
    }

    /** Delivers these: at once where they are known. */
    void with(List<UUID> ids, Consumer<List<Output>> then) {
        List<LibraryItem> known =
                ids.stream().flatMap(id -> items.get(id).stream()).toList();
        if (known.size() == ids.size()) then.accept(outputs(known));
        else
            ports.work().waiting(() -> ports.library().items(ids), all -> then.accept(outputs(all)), fault -> failed());
    }

    /** The one thumbnail that is selected, once it is known. */
    Optional<LibraryItem> single() {
        return selection.get().size() == 1 ? items.get(selected().iterator().next()) : Optional.empty();
    }

    private static List<Output> outputs(List<LibraryItem> all) {
        return all.stream().map(LibraryItem::output).toList();
    }

    private Set<UUID> selected() {
        return selection.get().ids();
    }

    private void failed() {
        tell.accept(Notice.of(TEXTS.get("deed.failed")));
    }

    private void found(Finds finds) {
        Selection left = selection.get().among(finds);
        if (nextAfterTrash.isPresent() && left.size() == 0 && finds.size() > 0) {
            left = Selection.only(finds.at(Math.min(nextAfterTrash.getAsInt(), finds.size() - 1)));
            nextAfterTrash = OptionalInt.empty();
        }
        selection.set(left);
    }
}
