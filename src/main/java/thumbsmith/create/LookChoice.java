package thumbsmith.create;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import thumbsmith.contract.LookMode;
import thumbsmith.job.Look;
import thumbsmith.job.LookRef;

/** The choice of a persona or a style among those of the chosen service, or of none. */
public final class LookChoice {
    private final LookMode mode;
    private final ObjectProperty<Optional<LookRef>> chosen =
            new SimpleObjectProperty<>(this, "chosen", Optional.empty());
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyObjectWrapper<List<Look>> found = new ReadOnlyObjectWrapper<>(this, "found", List.of());
    private final ReadOnlyObjectWrapper<Optional<Look>> current =
            new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());
    private List<Look> known = List.of();

    LookChoice(LookMode mode) {
        this.mode = mode;
        query.subscribe(words -> search());
        chosen.subscribe(ref -> settle());
    }

    public LookMode mode() {
        return mode;
    }

    /** What to look for in the names. */
    public StringProperty queryProperty() {
        return query;
    }

    /** The looks whose names match the query, those in training included. */
    public ReadOnlyObjectProperty<List<Look>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The chosen look, where the service in use has it and its training is complete. */
    public ReadOnlyObjectProperty<Optional<Look>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The choice itself; it outlives a change of service, for the way back. */
    ObjectProperty<Optional<LookRef>> chosenProperty() {
        return chosen;
    }

    /** Whether the service in use has any look of this kind. */
    public boolean hasAny() {
        return !known.isEmpty();
    }

    /** Whether the service in use has that look, in training or ready. */
    boolean knows(LookRef ref) {
        return known.stream().anyMatch(look -> look.id().equals(ref.id()));
    }

    /** Takes a look that is ready; one in training is passed over. */
    public void choose(Look look) {
        if (look.isReady()) chosen.set(Optional.of(look.ref()));
    }

    public void chooseNone() {
        chosen.set(Optional.empty());
    }

    void offer(List<Look> looks) {
        known = looks.stream().filter(look -> look.mode() == mode).toList();
        search();
        settle();
    }

    private void search() {
        String words = query.getValueSafe().strip().toLowerCase(Locale.ROOT);
        found.set(known.stream()
                .filter(look -> look.name().toLowerCase(Locale.ROOT).contains(words))
                .toList());
    }

    private void settle() {
        current.set(chosen.get()
                .flatMap(ref -> known.stream()
                        .filter(look -> look.id().equals(ref.id()) && look.isReady())
                        .findFirst()));
    }
}
