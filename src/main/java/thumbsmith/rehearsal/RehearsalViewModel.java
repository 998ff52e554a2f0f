package thumbsmith.rehearsal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import thumbsmith.failure.Catalogue;

/** The list of failures, and the rehearsal that is on. */
public final class RehearsalViewModel {
    private final Stage stage;
    private final List<Rehearsed> all;
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ReadOnlyObjectWrapper<List<Group>> groups = new ReadOnlyObjectWrapper<>(this, "groups");
    private final ReadOnlyBooleanWrapper elsewhere = new ReadOnlyBooleanWrapper(this, "elsewhere");
    private final ReadOnlyObjectWrapper<Optional<Rehearsed>> on =
            new ReadOnlyObjectWrapper<>(this, "on", Optional.empty());
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");

    public RehearsalViewModel(Stage stage, Catalogue catalogue) {
        this.stage = stage;
        all = Occasions.all().stream()
                .map(occasion -> Rehearsed.of(occasion, catalogue))
                .toList();
        search.subscribe(typed -> find());
        opened();
    }

    /** As typed. */
    public StringProperty searchProperty() {
        return search;
    }

    /** What the search leaves, by topic. */
    public ReadOnlyObjectProperty<List<Group>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /** Whether another service than the embedded one is chosen, so that nothing can be summoned. */
    public ReadOnlyBooleanProperty elsewhereProperty() {
        return elsewhere.getReadOnlyProperty();
    }

    /** What was summoned last in this rehearsal; empty while none is on. */
    public ReadOnlyObjectProperty<Optional<Rehearsed>> onProperty() {
        return on.getReadOnlyProperty();
    }

    /** Why the last one could not be summoned; empty when there is nothing to say. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The list is shown: which service is chosen may have changed since. */
    public void opened() {
        elsewhere.set(!stage.isSet());
    }

    public void useEmbedded() {
        stage.set();
        opened();
    }

    public void summon(Rehearsed row) {
        opened();
        if (elsewhere.get()) return;
        notice.set("");
        on.set(Optional.of(row));
        stage.summon(row.occasion(), this::couldNot);
    }

    public void openList() {
        stage.openList();
    }

    public void leaveList() {
        stage.leaveList();
    }

    public void clear() {
        stage.clear();
    }

    public void end() {
        on.set(Optional.empty());
        notice.set("");
        stage.strike();
        opened();
    }

    private void couldNot(String why) {
        notice.set(why);
        stage.openList();
    }

    private void find() {
        String[] words = search.get().strip().toLowerCase(Locale.ROOT).split("\\s+");
        groups.set(Arrays.stream(Topic.values())
                .map(topic -> new Group(topic, matching(topic, words)))
                .filter(group -> !group.rows().isEmpty())
                .toList());
    }

    private List<Rehearsed> matching(Topic topic, String[] words) {
        return all.stream()
                .filter(row -> row.occasion().topic() == topic)
                .filter(row -> row.matches(words))
                .toList();
    }
}
