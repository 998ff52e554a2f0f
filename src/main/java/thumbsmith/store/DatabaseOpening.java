package thumbsmith.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** How a database file is opened: whole, damaged, or from a newer version of the program. */
record DatabaseOpening(Path file, Migrations migrations) {
    private static final String DAMAGED = "The list of your thumbnails was damaged and a new one was begun."
            + " The pictures are still in their folder, and the old list was kept as %s.";
    private static final int CORRUPT = 11;
    private static final int NOT_A_DATABASE = 26;
    private static final List<String> SETTINGS = List.of(
            "PRAGMA busy_timeout = 5000",
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL",
            // Only macOS heeds it: its plain sync leaves data in the drive's own memory.
            "PRAGMA fullfsync = ON",
            "PRAGMA foreign_keys = ON");

    DatabaseOpening(Path file) {
        this(file, Migrations.ALL);
    }

    Database open() {
        try {
            Files.createDirectories(file.getParent());
            return open(Optional.empty());
        } catch (SQLException e) {
            if (!isDamage(e)) throw Database.unusable(file, e);
            return beginAnew();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Database beginAnew() {
        try {
            Path aside = Aside.move(file);
            for (String companion : List.of("-wal", "-shm")) {
                Path beside = file.resolveSibling(file.getFileName() + companion);
                if (Files.exists(beside)) Files.move(beside, aside.resolveSibling(aside.getFileName() + companion));
            }
            return open(Optional.of(DAMAGED.formatted(aside.getFileName())));
        } catch (SQLException e) {
            throw Database.unusable(file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Database open(Optional<String> notice) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try {
            check(connection);
            if (Migrations.versionOf(connection) > migrations.newest()) return newer(connection);
            run(connection, SETTINGS);
            migrations.apply(connection);
            return new Database(file, connection, false, notice);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private Database newer(Connection connection) throws SQLException {
        run(connection, List.of("PRAGMA query_only = ON"));
        return new Database(file, connection, true, Optional.of(NewerDatabaseException.SENTENCE));
    }

    private static void check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var results = statement.executeQuery("PRAGMA quick_check(1)")) {
            String found = results.getString(1);
            if (!"ok".equals(found)) throw new SQLException(found, "", CORRUPT);
        }
    }

    private static boolean isDamage(SQLException e) {
        int code = e.getErrorCode() & 0xff;
        return code == CORRUPT || code == NOT_A_DATABASE;
    }

    private static void run(Connection connection, List<String> settings) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String setting : settings) statement.execute(setting);
        }
    }
}
