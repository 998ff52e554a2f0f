package thumbsmith.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import thumbsmith.store.JsonFile;

/** Keeps a rehearsal's notes on disk, at once, so that the next start can clear what a killed process left. Thread-safe. */
final class RehearsalMemory {
    private static final String FILE = "rehearsal.json";

    private final Consumer<RehearsalNotes> keep;
    private RehearsalNotes notes;

    private RehearsalMemory(RehearsalNotes left, Consumer<RehearsalNotes> keep) {
        this.notes = left;
        this.keep = keep;
    }

    /** What an earlier process left there, and where this one writes. */
    static RehearsalMemory in(Path home) {
        JsonFile<RehearsalNotes> file =
                new JsonFile<>(home.resolve(FILE), RehearsalNotes.class, RehearsalNotes.NONE, Runnable::run);
        return new RehearsalMemory(file.get(), file::set);
    }

    /** Beside another process, whose notes are its own. */
    static RehearsalMemory ofThisRun() {
        return new RehearsalMemory(RehearsalNotes.NONE, notes -> {});
    }

    synchronized RehearsalNotes notes() {
        return notes;
    }

    synchronized void note(UnaryOperator<RehearsalNotes> change) {
        RehearsalNotes next = change.apply(notes);
        if (next.equals(notes)) return;
        notes = next;
        keep.accept(next);
    }

    /** Nothing of it is left. */
    void forget() {
        note(all -> RehearsalNotes.NONE);
    }
}
