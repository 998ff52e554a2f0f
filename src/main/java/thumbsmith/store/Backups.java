package thumbsmith.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.job.DiskRoom;

/**
 * Copies of the database, of which the newest three that are whole and differ are kept. For the one process of a folder
 * that schedules its jobs; the program can go on reading and writing meanwhile.
 *
 * @param folder made when it is needed
 */
public record Backups(Path folder, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final int KEPT = 3;
    private static final String UNFINISHED = ".part";

    /**
     * Copies what the database holds now, checks the copy and clears away what is older than the newest three. Waits for
     * the disk; a backup that cannot be made is logged and keeps nobody from working.
     *
     * @return the new copy
     */
    public Optional<Path> make(Path database) {
        try {
            Files.createDirectories(folder);
            clearUnfinished();
            Optional<Path> made = copy(database);
            made.ifPresent(this::dropTheSameOfBefore);
            dropOlder();
            return made;
        } catch (IOException | SQLException e) {
            LOG.warn("No backup could be made.", e);
            return Optional.empty();
        }
    }

    /** Whole or not, newest first. */
    List<Backup> all() throws IOException {
        if (Files.notExists(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(it -> Backup.of(it).stream())
                    .sorted(Backup.NEWEST_FIRST)
                    .toList();
        }
    }

    private Optional<Path> copy(Path database) throws IOException, SQLException {
        if (Files.getFileStore(folder).getUsableSpace() < Files.size(database) + DiskRoom.LEAST_BYTES) {
            LOG.warn("No backup was made: there is too little room on the disk.");
            return Optional.empty();
        }
        Backup backup = Backup.in(folder, clock.instant());
        Path part = backup.file().resolveSibling(backup.file().getFileName() + UNFINISHED);
        vacuum(database, part);
        Synced.file(part);
        if (!new SqliteFile(part).isWhole()) throw new IOException("The copy is not whole: " + part);
        Synced.move(part, backup.file());
        return Optional.of(backup.file());
    }

    /** Over a connection of its own, which sees the state of one moment and keeps no other one from writing. */
    private static void vacuum(Path database, Path part) throws SQLException {
        try (Connection connection = new SqliteFile(database).connect();
                PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, part.toString());
            statement.execute();
        }
    }

    private void clearUnfinished() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Backups::isUnfinished).toList()) Files.delete(file);
        }
    }

    private static boolean isUnfinished(Path file) {
        return file.getFileName().toString().endsWith(UNFINISHED);
    }

    /** Starting the program three times must not push out the last copy that holds something else. */
    private void dropTheSameOfBefore(Path newest) {
        try {
            List<Backup> all = all();
            if (all.size() > 1 && Files.mismatch(newest, all.get(1).file()) < 0)
                Files.delete(all.get(1).file());
        } catch (IOException e) {
            LOG.warn("An older backup could not be compared.", e);
        }
    }

    /** A copy that has been damaged since makes no room for itself at the cost of a whole one. */
    private void dropOlder() throws IOException {
        int whole = 0;
        for (Backup backup : all()) {
            if (whole == KEPT) Files.delete(backup.file());
            else if (backup.isWhole()) whole++;
        }
    }
}
