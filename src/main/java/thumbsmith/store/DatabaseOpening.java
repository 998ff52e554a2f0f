package thumbsmith.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a database file is opened: whole, damaged, missing, or from a newer version of the program. */
record DatabaseOpening(Path file, Migrations migrations, Clock clock) {
    private static final String WRITTEN_TO =
            "The list of your thumbnails was changed by something other than Thumbsmith."
                    + " If that was not you, some entries may be wrong.";
    private static final String IN_USE =
            "The list of thumbnails is damaged and open in another Thumbsmith." + " Close that one and start again.";
    private static final List<String> SETTINGS = List.of(
            "PRAGMA busy_timeout = 5000",
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL",
            // Only macOS heeds it: its plain sync leaves data in the drive's own memory.
            "PRAGMA fullfsync = ON",
            "PRAGMA foreign_keys = ON");

    /**
     * What is known of the file already.
     *
     * @param sealed it is as it was closed, and need not be looked through again
     */
    private record How(Optional<String> notice, Optional<Gap> gap, boolean sealed) {
        static final How USUAL = new How(Optional.empty(), Optional.empty(), false);

        static How under(Seal.State seal) {
            Optional<String> notice = seal == Seal.State.WRITTEN_TO ? Optional.of(WRITTEN_TO) : Optional.empty();
            return new How(notice, Optional.empty(), seal == Seal.State.WHOLE);
        }
    }

    DatabaseOpening(Path file) {
        this(file, Migrations.ALL);
    }

    DatabaseOpening(Path file, Migrations migrations) {
        this(file, migrations, Clock.systemDefaultZone());
    }

    Database open() {
        try {
            Files.createDirectories(file.getParent());
            var entered = FileUse.enter(file, alone -> opened(alone));
            entered.use().ifPresent(entered.opened()::leaveAtClose);
            return entered.opened();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Database opened(boolean alone) throws IOException {
        try {
            return alone ? examined() : connected(How.USUAL);
        } catch (SQLException e) {
            throw alone || !SqliteFile.isDamage(e) ? Database.unusable(file, e) : Database.unusable(file, inUse(e));
        }
    }

    private static SQLException inUse(SQLException damage) {
        return new SQLException(IN_USE, damage);
    }

    /** Nobody else has the file open, so that its bytes can be looked at and it can be replaced. */
    private Database examined() throws IOException, SQLException {
        replacement().finish();
        if (Files.notExists(file) && replacement().backups().all().isEmpty())
            replacement().begin();
        else if (Files.notExists(file) || Files.size(file) == 0) replacement().put();
        Seal.State seal = new Seal(file).check();
        new Seal(file).lift();
        try {
            if (seal == Seal.State.BROKEN) throw SqliteFile.damage("Other bytes than were written.");
            return withItsChanges(How.under(seal));
        } catch (SQLException e) {
            if (!SqliteFile.isDamage(e)) throw e;
            replacement().put();
            return connected(How.USUAL);
        }
    }

    private Database withItsChanges(How how) throws IOException, SQLException {
        return switch (ChangeLog.loss(file)) {
            case NONE -> connected(how);
            case LAST_CHANGES -> withoutLastChanges();
            case ALL -> throw SqliteFile.damage("Changes were lost.");
        };
    }

    private Database withoutLastChanges() throws IOException, SQLException {
        Path log = ChangeLog.of(file);
        Path aside = Aside.next(file);
        Path copy = aside.resolveSibling(aside.getFileName() + "-wal");
        Instant since = Files.getLastModifiedTime(file).toInstant();
        Files.copy(log, copy, StandardCopyOption.REPLACE_EXISTING);
        var gap = new Gap(
                Gap.Kind.LAST_CHANGES,
                since,
                clock.instant(),
                Optional.of(copy.getFileName().toString()));
        return connected(new How(Optional.empty(), Optional.of(gap), false));
    }

    private Replacement replacement() {
        return new Replacement(file, new Backups(file.resolveSibling("backups"), clock), migrations, clock);
    }

    private Database connected(How how) throws SQLException {
        Connection connection = new SqliteFile(file).connect();
        try {
            if (!how.sealed()) new Soundness(migrations).check(connection);
            if (Migrations.versionOf(connection) > migrations.newest()) return newer(connection);
            SqliteFile.run(connection, SETTINGS);
            migrations.apply(connection);
            if (how.gap().isPresent()) Gaps.add(connection, how.gap().get());
            return new Database(file, connection, false, how.notice());
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private Database newer(Connection connection) throws SQLException {
        SqliteFile.run(connection, List.of("PRAGMA query_only = ON"));
        return new Database(file, connection, true, Optional.of(NewerDatabaseException.SENTENCE));
    }
}
