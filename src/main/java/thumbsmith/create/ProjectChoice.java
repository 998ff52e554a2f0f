package thumbsmith.create;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.job.Library;
import thumbsmith.store.PreferencesFile;
import thumbsmith.ui.Work;

/** Which project new thumbnails are filed under, and which there are. Front thread only. */
public final class ProjectChoice {
    /** Characters of a name. */
    static final int LONGEST = 60;

    private final PreferencesFile preferences;
    private final Library library;
    private final Work work;
    private final ReadOnlyObjectWrapper<Optional<String>> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final ReadOnlyObjectWrapper<List<String>> names = new ReadOnlyObjectWrapper<>(this, "names", List.of());

    ProjectChoice(PreferencesFile preferences, Library library, Work work) {
        this.preferences = preferences;
        this.library = library;
        this.work = work;
        current.set(preferences.get().project());
    }

    /** Empty for none. */
    public ReadOnlyObjectProperty<Optional<String>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Every name that something is filed under, and the chosen one. */
    public ReadOnlyObjectProperty<List<String>> namesProperty() {
        return names.getReadOnlyProperty();
    }

    /** Reads anew which there are. Where they cannot be read, those that were known stay. */
    public void load() {
        work.waiting(() -> library.facets().projects(), this::known, fault -> {});
    }

    /** Takes that name for what is started from now on; one that differs from a known one by its case alone is that one. */
    public void choose(String typed) {
        String name = typed.strip().replaceAll("\\s+|\\p{Cntrl}+", " ");
        String cut = name.substring(0, Math.min(LONGEST, name.length())).strip();
        if (!cut.isEmpty()) set(Optional.of(known(cut)));
    }

    public void chooseNone() {
        set(Optional.empty());
    }

    private String known(String name) {
        return names.get().stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
    }

    private void set(Optional<String> project) {
        preferences.update(it -> it.withProject(project));
        current.set(project);
        known(names.get());
    }

    private void known(List<String> filed) {
        names.set(Stream.concat(filed.stream(), current.get().stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList());
    }
}
