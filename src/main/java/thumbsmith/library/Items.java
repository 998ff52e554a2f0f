package thumbsmith.library;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import thumbsmith.job.Library;
import thumbsmith.job.LibraryItem;
import thumbsmith.ui.Work;

/** What is known of the thumbnails in sight and around: read a page at a time, off the FX thread, and kept for a while. */
final class Items {
    /** Far more than a screen holds; an item is a few kilobytes at most. */
    private static final int KEPT = 1_500;

    private final Library library;
    private final Work work;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");
    private final Map<UUID, LibraryItem> kept = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, LibraryItem> eldest) {
            return size() > KEPT;
        }
    };
    private boolean reading;
    private List<UUID> next = List.of();

    Items(Library library, Work work) {
        this.library = library;
        this.work = work;
    }

    /** Grows whenever more is known. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    Optional<LibraryItem> get(UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    /** Sees to it that these are known soon. Of several such wishes while one is read, only the last counts. */
    void want(List<UUID> ids) {
        if (reading) next = ids;
        else read(ids.stream().filter(id -> !kept.containsKey(id)).toList());
    }

    /** Reads these again if they are kept: something was made of them. */
    void refresh(Collection<UUID> ids) {
        List<UUID> known = ids.stream().filter(kept::containsKey).toList();
        if (!known.isEmpty()) work.waiting(() -> library.items(known), this::take, fault -> {});
    }

    void forget(Set<UUID> ids) {
        kept.keySet().removeAll(ids);
    }

    void put(LibraryItem item) {
        take(List.of(item));
    }

    private void read(List<UUID> ids) {
        if (ids.isEmpty()) return;
        reading = true;
        work.waiting(() -> library.items(ids), this::arrived, fault -> done());
    }

    private void arrived(List<LibraryItem> page) {
        take(page);
        done();
    }

    private void done() {
        reading = false;
        List<UUID> wished = next;
        next = List.of();
        want(wished);
    }

    private void take(List<LibraryItem> page) {
        page.forEach(item -> kept.put(item.output().id(), item));
        changes.set(changes.get() + 1);
    }
}
