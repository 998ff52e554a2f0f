package thumbsmith.prep;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Keeps what is known of the people in the picture up with the recipe, where the recipe depends on them. */
final class SubjectsModel {
    /** What is known. */
    sealed interface Known {
        /** Nothing depends on it. */
        record Unasked() implements Known {}

        record Looking() implements Known {}

        record Found(Subjects subjects) implements Known {}

        /** The canvas says why. */
        record Failed() implements Known {}
    }

    private final PrepSession session;
    private final PrepDesk desk;
    private final NewestFirst<Subjects.Search, Subjects> finder;
    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>(this, "known", new Known.Unasked());
    private Optional<Subjects.Search> current = Optional.empty();
    private boolean soon;

    SubjectsModel(PrepSession session, PrepDesk desk) {
        this.session = session;
        this.desk = desk;
        PrepBench bench = desk.bench();
        // Beside the previews rather than between them, which would stand still meanwhile.
        finder = new NewestFirst<>(
                bench.work()::waiting,
                search -> Subjects.in(search, bench.developer(), bench.faces()),
                this::found,
                this::failed);
        session.recipeProperty().subscribe(recipe -> follow());
        desk.state().subscribe(state -> follow());
    }

    ReadOnlyObjectProperty<Known> knownProperty() {
        return known.getReadOnlyProperty();
    }

    private void follow() {
        Optional<Subjects.Search> next = desk.state().get() instanceof PrepState.Ready(Original original)
                ? Subjects.Search.of(original.file(), session.recipe())
                : Optional.empty();
        if (next.equals(current)) return;
        current = next;
        known.set(next.isPresent() ? new Known.Looking() : new Known.Unasked());
        if (next.isPresent()) searchSoon();
    }

    /** Not while a crop is dragged: searching takes the time of several previews. */
    private void searchSoon() {
        if (soon) return;
        soon = true;
        desk.bench().soon().execute(() -> desk.bench().work().front(this::search));
    }

    private void search() {
        soon = false;
        current.ifPresent(finder::ask);
    }

    private void failed(Subjects.Search search, Exception fault) {
        if (current.equals(Optional.of(search))) known.set(new Known.Failed());
    }

    private void found(Subjects.Search search, Subjects subjects) {
        if (current.equals(Optional.of(search))) known.set(new Known.Found(subjects));
    }
}
