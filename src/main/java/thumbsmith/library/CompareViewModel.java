package thumbsmith.library;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import thumbsmith.api.Picture;
import thumbsmith.contract.Slot;
import thumbsmith.job.ChainStep;
import thumbsmith.job.Library;
import thumbsmith.job.LibraryItem;
import thumbsmith.job.Lineage;
import thumbsmith.job.Output;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Work;
import thumbsmith.ui.ZoomModel;

/** Two to four pictures that are looked at together: beside each other, or two of them one over the other. */
final class CompareViewModel {
    static final int MOST = 4;
    private static final Texts TEXTS = Texts.of(CompareViewModel.class);

    private final Library library;
    private final Work work;
    private final Consumer<UUID> changed;
    private final ZoomModel zoom = new ZoomModel();
    private final ReadOnlyObjectWrapper<List<Compared>> shown = new ReadOnlyObjectWrapper<>(this, "shown", List.of());
    private final BooleanProperty slider = new SimpleBooleanProperty(this, "slider");
    private final DoubleProperty divider = new SimpleDoubleProperty(this, "divider", 0.5);
    private Work.Running reading = () -> {};

    /** @param changed told which thumbnail was marked otherwise */
    CompareViewModel(Library library, Work work, Consumer<UUID> changed) {
        this.library = library;
        this.work = work;
        this.changed = changed;
    }

    /** Empty while nothing is compared; the earlier ones first. */
    ReadOnlyObjectProperty<List<Compared>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ZoomModel zoom() {
        return zoom;
    }

    /** Whether one lies over the other with a divider between them; for two alone. */
    BooleanProperty sliderProperty() {
        return slider;
    }

    /** Where the later picture begins: 0 at the left edge to 1 at the right one. */
    DoubleProperty dividerProperty() {
        return divider;
    }

    boolean isOpen() {
        return !shown.get().isEmpty();
    }

    /** Opens two to four of them beside each other; fewer are no comparison, and more than four are left out. */
    void open(List<Output> outputs) {
        if (outputs.size() < 2) return;
        List<UUID> ids = outputs.stream().map(Output::id).limit(MOST).toList();
        begin(
                false,
                () -> library.items(ids).stream()
                        .sorted(Comparator.comparing(item -> item.output().made()))
                        .map(Compared::of)
                        .toList());
    }

    /** Opens what it was made from and itself, one over the other. */
    void openWithSource(Output output) {
        begin(
                true,
                () -> Stream.concat(source(output).stream(), library.item(output.id()).map(Compared::of).stream())
                        .toList());
    }

    /** Whether its main input was a picture of which the program has a copy. */
    static boolean hasSource(Output output) {
        return mainInput(output).isPresent();
    }

    void favour(Compared one) {
        one.id()
                .ifPresent(id -> work.waiting(
                        () -> {
                            library.favour(Set.of(id), !one.isFavourite());
                            return library.item(id);
                        },
                        item -> item.ifPresent(this::renew),
                        fault -> {}));
    }

    /** One picture alone is no comparison: then it is over. */
    void remove(Compared one) {
        List<Compared> left = shown.get().stream().filter(it -> !it.equals(one)).toList();
        if (left.size() < 2) close();
        else shown.set(left);
    }

    void close() {
        reading.cancel();
        shown.set(List.of());
    }

    private void begin(boolean over, Callable<List<Compared>> reader) {
        reading.cancel();
        reading = work.waiting(reader, found -> show(over, found), fault -> {});
    }

    private void show(boolean over, List<Compared> found) {
        if (found.size() < 2) return;
        zoom.fit();
        divider.set(0.5);
        slider.set(over);
        shown.set(found);
    }

    private void renew(LibraryItem item) {
        UUID id = item.output().id();
        shown.set(shown.get().stream()
                .map(one -> one.id().equals(Optional.of(id)) ? Compared.of(item) : one)
                .toList());
        changed.accept(id);
    }

    private Optional<Compared> source(Output output) {
        Slot main = ChainStep.mainSlot(output.recipe().operation());
        Lineage lineage = library.lineage(output.id());
        return lineage.links().stream()
                .filter(link -> link.child().equals(output.id()) && link.slot() == main)
                .flatMap(link -> library.item(link.parent()).stream())
                .map(Compared::of)
                .findFirst()
                .or(() -> mainInput(output)
                        .map(picture ->
                                new Compared(TEXTS.get("compare." + main.wire()), picture.file(), Optional.empty())));
    }

    private static Optional<Picture.Local> mainInput(Output output) {
        return output.recipe()
                .picture(ChainStep.mainSlot(output.recipe().operation()))
                .filter(Picture.Local.class::isInstance)
                .map(Picture.Local.class::cast);
    }
}
