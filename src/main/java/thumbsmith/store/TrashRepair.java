package thumbsmith.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.job.LibraryItem;

/**
 * Ends what was begun when the program was killed between a file and its row. No file is deleted here but one that has
 * an equal where its row says.
 */
record TrashRepair(Trash trash, SqliteLibrary library, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(TrashRepair.class);

    void repair() {
        for (Path file : trash.files()) Trash.id(file).flatMap(library::item).ifPresent(item -> settle(file, item));
        for (LibraryItem item : library.trash()) restore(item);
    }

    private void settle(Path file, LibraryItem item) {
        Path known = item.output().file();
        if (known.equals(file)) return;
        if (isCopyOf(file, known)) Trash.delete(file);
        else if (item.trashed().isEmpty() && Files.notExists(known))
            library.trashed(item.output().id(), file, clock.instant());
    }

    /** It was coming back and had its file in both places: the person wanted it on the shelf. */
    private void restore(LibraryItem item) {
        Path file = item.output().file();
        Optional<Path> shelf = library.shelfFile(item.output().id());
        if (shelf.isEmpty() || !trash.isHere(file) || !isCopyOf(file, shelf.get())) return;
        library.restored(item.output().id(), shelf.get());
        Trash.delete(file);
    }

    private static boolean isCopyOf(Path file, Path other) {
        try {
            return Files.isRegularFile(other) && WholeFiles.same(file, other);
        } catch (IOException e) {
            LOG.warn("{} cannot be compared with {}.", file, other, e);
            return false;
        }
    }
}
