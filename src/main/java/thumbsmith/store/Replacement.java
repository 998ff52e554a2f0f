package thumbsmith.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a database in the place of one that is damaged or missing: the newest backup that is sound, or a new one. It is
 * whole under another name before the damaged one is moved aside, and what a kill leaves half done is finished by
 * {@link #finish}.
 */
record Replacement(Path file, Backups backups, Migrations migrations, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Replacement.class);
    private static final List<String> COMPANIONS = List.of("-wal", "-shm");

    /** Moves what is left of the file aside and puts the other in its place. */
    void put() throws IOException, SQLException {
        Optional<Path> aside = Files.exists(file) ? Optional.of(Aside.next(file)) : Optional.empty();
        prepare(aside.map(it -> it.getFileName().toString()));
        if (aside.isPresent()) Files.move(file, aside.get());
        moveIn(aside.orElse(file));
    }

    /** Makes the first list of a new home. */
    void begin() throws IOException, SQLException {
        fill(Optional.empty());
        moveIn(file);
    }

    /** What an earlier start that was killed had begun. */
    void finish() throws IOException {
        Files.deleteIfExists(part());
        if (Files.notExists(next())) return;
        if (Files.exists(file)) Files.delete(next());
        else moveIn(Aside.next(file));
    }

    /** Changes that were meant for the damaged file must not reach the one in its place. */
    private void moveIn(Path aside) throws IOException {
        for (String companion : COMPANIONS) {
            Path beside = file.resolveSibling(file.getFileName() + companion);
            if (Files.exists(beside)) Files.move(beside, aside.resolveSibling(aside.getFileName() + companion));
        }
        new Seal(file).lift();
        Synced.move(next(), file);
    }

    private void prepare(Optional<String> kept) throws IOException, SQLException {
        Instant now = clock.instant();
        for (Backup backup : backups.all()) {
            if (taken(backup, new Gap(Gap.Kind.BACKUP, backup.made(), now, kept))) return;
        }
        fill(Optional.of(new Gap(Gap.Kind.NEW_LIST, Instant.EPOCH, now, kept)));
    }

    private boolean taken(Backup backup, Gap gap) throws IOException {
        try {
            Files.copy(backup.file(), part(), StandardCopyOption.REPLACE_EXISTING);
            check();
            fill(Optional.of(gap));
            return true;
        } catch (SQLException e) {
            LOG.warn("The backup {} is damaged as well: {}", backup.file().getFileName(), e.getMessage());
            Files.deleteIfExists(part());
            return false;
        }
    }

    private void check() throws SQLException {
        try (Connection connection = new SqliteFile(part()).connect()) {
            new Soundness(migrations).check(connection);
        }
    }

    /** A copy of a newer version of the program is taken as it is: it will only be read. */
    private void fill(Optional<Gap> gap) throws IOException, SQLException {
        try (Connection connection = new SqliteFile(part()).connect()) {
            if (Migrations.versionOf(connection) <= migrations.newest()) {
                migrations.apply(connection);
                if (gap.isPresent()) Gaps.add(connection, gap.get());
            }
        }
        Synced.file(part());
        Synced.move(part(), next());
    }

    private Path next() {
        return file.resolveSibling(file.getFileName() + ".next");
    }

    private Path part() {
        return file.resolveSibling(file.getFileName() + ".next.part");
    }
}
