package thumbsmith.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import thumbsmith.job.LibraryFacets;
import thumbsmith.job.LibraryQuery;
import thumbsmith.ui.Work;

/** What the library is searched and filtered by: words as they are typed, and what is chosen from what occurs in it. */
final class FilterModel {
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(this, "filter", Filter.NONE);
    private final ReadOnlyObjectWrapper<LibraryFacets> occurring =
            new ReadOnlyObjectWrapper<>(this, "facets", new LibraryFacets(List.of(), List.of(), List.of()));
    private final Executor soon;
    private final Work work;
    private final Clock clock;
    private int typed;

    /** @param soon runs a little later: words are searched for once the typing pauses */
    FilterModel(Executor soon, Work work, Clock clock) {
        this.soon = soon;
        this.work = work;
        this.clock = clock;
        words.subscribe(this::onTyped);
    }

    StringProperty wordsProperty() {
        return words;
    }

    ReadOnlyObjectProperty<Filter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    Filter filter() {
        return filter.get();
    }

    ReadOnlyObjectProperty<LibraryFacets> occurringProperty() {
        return occurring.getReadOnlyProperty();
    }

    void setOccurring(LibraryFacets now) {
        occurring.set(now);
    }

    LibraryQuery query() {
        return filter.get().query(LocalDate.now(clock), clock.getZone());
    }

    static LibraryQuery inTrash(LibraryQuery all) {
        return Filter.NONE.with(it -> it.trash = true).query(LocalDate.EPOCH, all.zone());
    }

    /** Whether anything but the trash is chosen. */
    boolean isActive() {
        Filter here = filter.get();
        return !here.equals(Filter.NONE.with(it -> it.trash = here.trash()));
    }

    void change(Consumer<Filter.Draft> change) {
        filter.set(filter.get().with(change));
    }

    /** Everything again, on the shelf or in the trash, wherever the person is. */
    void clear() {
        typed++;
        words.set("");
        boolean trash = filter.get().trash();
        filter.set(Filter.NONE.with(it -> it.trash = trash));
    }

    void showTrash(boolean trash) {
        words.set("");
        filter.set(Filter.NONE.with(it -> it.trash = trash));
    }

    List<Facet> facets() {
        return new Facets(this).all();
    }

    List<Chip> chips() {
        return new Chips(this).all();
    }

    private void onTyped(String text) {
        int stamp = ++typed;
        soon.execute(() -> work.front(() -> {
            if (stamp == typed) change(it -> it.words = text.strip());
        }));
    }

    /** The set with that in it, or without where it was in. */
    static <T> Set<T> toggled(Set<T> set, T value) {
        Set<T> next = new HashSet<>(set);
        if (!next.remove(value)) next.add(value);
        return Set.copyOf(next);
    }

    void between(Optional<LocalDate> from, Optional<LocalDate> to) {
        change(it -> {
            it.period = Period.BETWEEN;
            it.from = from;
            it.to = to;
        });
    }
}
