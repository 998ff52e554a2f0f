package thumbsmith.library;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.job.KeptTitles;
import thumbsmith.job.Library;
import thumbsmith.job.LibraryItem;
import thumbsmith.job.Lineage;
import thumbsmith.job.Output;
import thumbsmith.ui.Work;

/** What is known of the thumbnail that is open large. Its record is shown at once, what the library adds as it is read. */
final class OpenedModel {
    private final Library library;
    private final Work work;
    private final ZoneId zone;
    private final Consumer<UUID> changed;
    private final ReadOnlyObjectWrapper<List<Fact>> facts = new ReadOnlyObjectWrapper<>(this, "facts", List.of());
    private final ReadOnlyObjectWrapper<Optional<LibraryItem>> item =
            new ReadOnlyObjectWrapper<>(this, "item", Optional.empty());
    private Optional<Output> opened = Optional.empty();
    private Work.Running reading = () -> {};

    /** @param changed told which thumbnail was marked otherwise */
    OpenedModel(Library library, Work work, ZoneId zone, Consumer<UUID> changed) {
        this.library = library;
        this.work = work;
        this.zone = zone;
        this.changed = changed;
    }

    ReadOnlyObjectProperty<List<Fact>> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** With the person's marks; empty while it is read. */
    ReadOnlyObjectProperty<Optional<LibraryItem>> itemProperty() {
        return item.getReadOnlyProperty();
    }

    void show(Optional<Output> output) {
        reading.cancel();
        boolean other = !opened.map(Output::id).equals(output.map(Output::id));
        opened = output;
        if (other) forget();
        output.ifPresent(this::read);
    }

    /** Reads that thumbnail anew, if it is the one that is open. */
    void refresh(UUID output) {
        opened.filter(it -> it.id().equals(output)).ifPresent(this::read);
    }

    /** Marks it as a favourite, or no more as one. */
    void favour() {
        favour(!item.get().filter(LibraryItem::favourite).isPresent());
    }

    private void favour(boolean favourite) {
        opened.ifPresent(output -> mark(output, () -> library.favour(Set.of(output.id()), favourite)));
    }

    /** Gives it that many stars, or none where it has that many. */
    void rate(int stars) {
        int now = item.get().map(LibraryItem::stars).orElse(0);
        opened.ifPresent(output -> mark(output, () -> library.rate(Set.of(output.id()), stars == now ? 0 : stars)));
    }

    private void forget() {
        item.set(Optional.empty());
        facts.set(opened.map(output -> OutputFacts.of(output, zone)).orElse(List.of()));
    }

    private record Read(Optional<LibraryItem> item, List<KeptTitles> titles, Lineage lineage) {}

    private void read(Output output) {
        reading = work.waiting(
                () -> new Read(library.item(output.id()), library.titles(output.id()), library.lineage(output.id())),
                read -> show(output, read),
                fault -> {});
    }

    private void show(Output output, Read read) {
        item.set(read.item());
        facts.set(read.item()
                .map(it -> OutputFacts.of(it, read.titles(), read.lineage(), zone))
                .orElseGet(() -> OutputFacts.of(output, zone)));
    }

    private void mark(Output output, Runnable deed) {
        work.waiting(
                () -> {
                    deed.run();
                    return output;
                },
                marked -> {
                    refresh(marked.id());
                    changed.accept(marked.id());
                },
                fault -> {});
    }
}
