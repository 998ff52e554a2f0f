package thumbsmith.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.job.DiskRoom;

/**
 * Moves thumbnails one by one: noted down, copied or linked under a temporary name, checked, named, listed in the new
 * place, and only then deleted in the old one. Whatever breaks off in between is taken back or finished by {@link #mend}.
 */
public final class FolderMove implements LibraryMove {
    private static final Logger LOG = LoggerFactory.getLogger(FolderMove.class);
    private static final String LISTED = "SELECT id, file, bytes FROM outputs WHERE trashed IS NULL ORDER BY made, id";

    /** What was just done for one file. */
    enum Step {
        NOTED,
        COPIED,
        NAMED,
        LISTED,
        DELETED
    }

    private final Database database;
    private final Consumer<Step> after;

    public FolderMove(Database database) {
        this(database, step -> {});
    }

    /** @param after told after each step */
    FolderMove(Database database, Consumer<Step> after) {
        this.database = database;
        this.after = after;
    }

    private record Entry(String output, Path file, long bytes) {
        static Entry read(Row row) throws SQLException {
            return new Entry(row.text("id"), Path.of(row.text("file")), row.whole("bytes"));
        }
    }

    /** A file on its way. */
    private record Moving(String output, Path old, Path there) {
        static Moving read(Row row) throws SQLException {
            return new Moving(row.text("output"), Path.of(row.text("old")), Path.of(row.text("new")));
        }

        Path part() {
            return there.resolveSibling(".thumbsmith-move-" + output + ".part");
        }
    }

    @Override
    public Load elsewhere(Path folder) {
        return load(entries(folder));
    }

    private List<Entry> entries(Path folder) {
        Path there = folder.toAbsolutePath();
        return database.query(LISTED, Entry::read).stream()
                .filter(entry -> !there.equals(entry.file().getParent()))
                .toList();
    }

    private static Load load(List<Entry> entries) {
        return new Load(entries.size(), entries.stream().mapToLong(Entry::bytes).sum());
    }

    @Override
    public Result move(Path folder, Consumer<Progress> progress, BooleanSupplier cancelled) {
        Path there = folder.toAbsolutePath();
        List<Entry> entries = entries(there);
        int moved = 0;
        int missing = 0;
        long bytes = 0;
        try {
            mend();
            Files.createDirectories(there);
            long needed = needed(entries, there);
            long free = Files.getFileStore(there).getUsableSpace() - DiskRoom.LEAST_BYTES;
            if (needed > free) return new Result.NoRoom(needed, Math.max(0, free));
            for (Entry entry : entries) {
                if (cancelled.getAsBoolean()) return new Result.Cancelled(moved, load(entries(there)));
                if (move(entry, there)) moved++;
                else missing++;
                bytes += entry.bytes();
                progress.accept(new Progress(moved + missing, bytes, load(entries)));
            }
            return new Result.Moved(moved, missing);
        } catch (IOException e) {
            LOG.warn("Thumbnails could not be moved.", e);
            return new Result.Failed(moved, reason(e));
        } catch (UncheckedIOException e) {
            LOG.warn("Thumbnails could not be moved.", e);
            return new Result.Failed(moved, reason(e.getCause()));
        }
    }

    /** On the same disk a second name takes no room. */
    private static long needed(List<Entry> entries, Path there) throws IOException {
        FileStore store = Files.getFileStore(there);
        long needed = 0;
        for (Entry entry : entries)
            if (Files.exists(entry.file()) && !Files.getFileStore(entry.file()).equals(store)) needed += entry.bytes();
        return needed;
    }

    /** Takes back or finishes what broke off, so that each thumbnail is in one place. For the start of the program. */
    public void mend() throws IOException {
        for (Moving moving : database.query("SELECT * FROM moving", Moving::read)) {
            Files.deleteIfExists(moving.part());
            if (isListed(moving)) deleteOld(moving);
            else if (Files.exists(moving.there()) && isCopy(moving)) Files.delete(moving.there());
            forget(moving);
        }
    }

    private boolean isListed(Moving moving) {
        return database.query("SELECT file FROM outputs WHERE id = ?", row -> row.text("file"), moving.output())
                .contains(moving.there().toString());
    }

    /** Somebody else's file of that name stays. */
    private static boolean isCopy(Moving moving) throws IOException {
        return Files.exists(moving.old()) && Files.mismatch(moving.old(), moving.there()) < 0;
    }

    /** @return whether its file was there */
    private boolean move(Entry entry, Path folder) throws IOException {
        if (!Files.isRegularFile(entry.file())) return false;
        Moving moving = new Moving(entry.output(), entry.file(), freeName(folder, entry.file()));
        database.update(
                "INSERT INTO moving VALUES (?, ?, ?)",
                moving.output(),
                moving.old().toString(),
                moving.there().toString());
        after.accept(Step.NOTED);
        try {
            carry(moving);
        } catch (IOException e) {
            mend();
            throw e;
        }
        return true;
    }

    private void carry(Moving moving) throws IOException {
        FileCopy.linkOrCopy(moving.old(), moving.part());
        after.accept(Step.COPIED);
        Files.move(moving.part(), moving.there());
        Synced.folder(moving.there().getParent());
        after.accept(Step.NAMED);
        list(moving);
        after.accept(Step.LISTED);
        if (isListed(moving)) deleteOld(moving);
        else Files.deleteIfExists(moving.there());
        after.accept(Step.DELETED);
        forget(moving);
    }

    /** Unless it went to the trash meanwhile. */
    private void list(Moving moving) {
        database.update(
                "UPDATE outputs SET file = ? WHERE id = ? AND file = ? AND trashed IS NULL",
                moving.there().toString(),
                moving.output(),
                moving.old().toString());
    }

    /** A file that cannot be deleted is left over, which loses nothing. */
    private static void deleteOld(Moving moving) {
        try {
            if (Files.exists(moving.there())) Files.deleteIfExists(moving.old());
        } catch (IOException e) {
            LOG.warn("{} was moved, but stays in its old folder as well.", moving.old(), e);
        }
    }

    private void forget(Moving moving) {
        database.update("DELETE FROM moving WHERE output = ?", moving.output());
    }

    private static Path freeName(Path folder, Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        Path free = folder.resolve(name);
        for (int n = 2; Files.exists(free); n++)
            free = folder.resolve(name.substring(0, dot) + " (" + n + ")" + name.substring(dot));
        return free;
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException gone -> gone.getFile() + " is not there any more.";
            case FileSystemException file when file.getReason() != null -> file.getReason() + ".";
            default -> "The disk did not take it.";
        };
    }
}
