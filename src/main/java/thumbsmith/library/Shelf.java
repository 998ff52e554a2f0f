package thumbsmith.library;

import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.job.Library;
import thumbsmith.job.LibraryQuery;
import thumbsmith.library.LibraryViewModel.State;
import thumbsmith.ui.Work;

/** Asks the library and holds what it found. Of several questions the latest counts. */
final class Shelf {
    private final Library library;
    private final Work work;
    private final ReadOnlyObjectWrapper<Finds> finds = new ReadOnlyObjectWrapper<>(this, "finds", Finds.NONE);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.LOADING);
    private Work.Running asking = () -> {};
    private LibraryQuery query;
    private boolean read;
    private int question;
    private int total;

    Shelf(Library library, Work work, LibraryQuery first) {
        this.library = library;
        this.work = work;
        this.query = first;
    }

    ReadOnlyObjectProperty<Finds> findsProperty() {
        return finds.getReadOnlyProperty();
    }

    Finds finds() {
        return finds.get();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** How many there are on the shelf (or in the trash, where that is looked through), whatever is filtered. */
    int total() {
        return total;
    }

    LibraryQuery query() {
        return query;
    }

    /** Asks that; where it is another question than the last one, the answer begins at the top. */
    void ask(LibraryQuery next) {
        boolean counted = read && !next.equals(query) && next.trash() == query.trash();
        if (!next.equals(query)) question++;
        query = next;
        asking.cancel();
        if (!read) state.set(State.LOADING);
        OptionalInt known = counted ? OptionalInt.of(total) : OptionalInt.empty();
        asking = work.waiting(() -> answer(next, known), this::take, fault -> fail());
    }

    void close() {
        asking.cancel();
    }

    private record Answer(LibraryQuery query, List<Library.Found> found, int total) {}

    /** @param known how many there are in all, unless that has to be counted anew */
    private Answer answer(LibraryQuery asked, OptionalInt known) {
        List<Library.Found> found = library.find(asked);
        LibraryQuery everything = everything(asked);
        if (asked.equals(everything)) return new Answer(asked, found, found.size());
        return new Answer(
                asked, found, known.orElseGet(() -> library.find(everything).size()));
    }

    private static LibraryQuery everything(LibraryQuery asked) {
        LibraryQuery all = LibraryQuery.all(asked.zone());
        return asked.trash() ? FilterModel.inTrash(all) : all;
    }

    private void take(Answer answer) {
        read = true;
        total = answer.total();
        finds.set(Finds.of(answer.found(), answer.query().zone(), question));
        state.set(found(answer));
    }

    private static State found(Answer answer) {
        if (!answer.found().isEmpty()) return State.FILLED;
        if (answer.total() > 0) return State.NOTHING_FOUND;
        return answer.query().trash() ? State.TRASH_EMPTY : State.EMPTY;
    }

    private void fail() {
        read = false;
        state.set(State.FAILED);
    }
}
