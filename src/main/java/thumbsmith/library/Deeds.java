package thumbsmith.library;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import thumbsmith.job.Library;
import thumbsmith.job.LibraryFiles;
import thumbsmith.job.LibraryItem;
import thumbsmith.ui.Confirm;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;
import thumbsmith.ui.Work;

/** What a person makes of thumbnails: favourites, stars, projects, trash and back. Each tells what it did. */
final class Deeds {
    private static final Texts TEXTS = Texts.of(Deeds.class);

    private final Library library;
    private final LibraryFiles files;
    private final Confirm confirm;
    private final Work work;
    private final Consumer<Collection<UUID>> changed;
    private final Consumer<Notice> tell;
    /** What was thrown away, the last first. */
    private final Deque<Set<UUID>> thrownAway = new ArrayDeque<>();

    /** @param changed told of those that are others now, or not there any more */
    Deeds(LibraryPorts ports, Consumer<Collection<UUID>> changed, Consumer<Notice> tell) {
        this.library = ports.library();
        this.files = ports.files();
        this.confirm = ports.confirm();
        this.work = ports.work();
        this.changed = changed;
        this.tell = tell;
    }

    /** Makes all of them favourites; where they are, no longer. */
    void favour(Set<UUID> ids) {
        change(ids, () -> {
            boolean all = library.items(List.copyOf(ids)).stream().allMatch(LibraryItem::favourite);
            library.favour(ids, !all);
            return true;
        });
    }

    void rate(Set<UUID> ids, int stars) {
        change(ids, () -> {
            library.rate(ids, stars);
            return true;
        });
    }

    void file(Set<UUID> ids, Optional<String> project) {
        change(ids, () -> {
            library.file(ids, project);
            return true;
        });
    }

    /** Into the trash, to be undone. */
    void trash(Set<UUID> ids) {
        if (ids.isEmpty()) return;
        work.waiting(() -> files.trash(ids), went -> thrown(ids, went), fault -> failed());
    }

    void restore(Set<UUID> ids) {
        if (ids.isEmpty()) return;
        work.waiting(() -> files.restore(ids), back -> restored(ids, back), fault -> failed());
    }

    boolean canUndo() {
        return !thrownAway.isEmpty();
    }

    void undo() {
        if (canUndo()) restore(thrownAway.pop());
    }

    /** Asks first: that cannot be undone. */
    void emptyTrash(int count, long bytes) {
        boolean sure = confirm.askToDestroy(
                TEXTS.get("empty.trash.title", count),
                TEXTS.get("empty.trash.sentence", Words.bytes(bytes)),
                TEXTS.get("empty.trash.yes"),
                TEXTS.get("empty.trash.no"));
        if (sure) work.waiting(files::emptyTrash, this::emptied, fault -> failed());
    }

    private void emptied(long freed) {
        thrownAway.clear();
        tell.accept(Notice.of(TEXTS.get("emptied", Words.bytes(freed))));
        changed.accept(List.of());
    }

    private void thrown(Set<UUID> asked, Set<UUID> went) {
        if (!went.isEmpty()) thrownAway.push(went);
        if (went.size() < asked.size()) tell.accept(Notice.of(TEXTS.get("trash.stuck", asked.size() - went.size())));
        else tell.accept(Notice.of(TEXTS.get("trashed", went.size()), TEXTS.get("undo"), this::undo));
        changed.accept(went);
    }

    private void restored(Set<UUID> asked, Set<UUID> back) {
        thrownAway.removeIf(back::containsAll);
        String words = back.size() < asked.size()
                ? TEXTS.get("restore.stuck", asked.size() - back.size())
                : TEXTS.get("restored", back.size());
        tell.accept(Notice.of(words));
        changed.accept(back);
    }

    private void change(Set<UUID> ids, Callable<Boolean> deed) {
        if (ids.isEmpty()) return;
        work.waiting(deed, done -> changed.accept(ids), fault -> failed());
    }

    private void failed() {
        tell.accept(Notice.of(TEXTS.get("deed.failed")));
    }
}
