package thumbsmith.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A file of SQLite's, whole or not, under any name. */
record SqliteFile(Path path) {
    private static final int CORRUPT = 11;
    private static final int NOT_A_DATABASE = 26;

    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + path);
    }

    /** Of a file that nobody writes to: leaves no file of its own beside it. */
    Connection connectUnchanging() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:file:" + path.toUri().getRawPath() + "?mode=ro&immutable=1");
    }

    /** Whether a file that nobody writes to can be read to its end and agrees with itself. */
    boolean isWhole() {
        try (Connection connection = connectUnchanging()) {
            check(connection);
            return Migrations.versionOf(connection) > 0;
        } catch (SQLException e) {
            return false;
        }
    }

    /** Tables, indexes and the words of the search; throws where they are damaged. */
    static void check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var results = statement.executeQuery("PRAGMA integrity_check(1)")) {
            String found = results.getString(1);
            if (!"ok".equals(found)) throw damage(found);
        }
    }

    static SQLException damage(String what) {
        return new SQLException(what, "", CORRUPT);
    }

    static SQLException damage(SQLException why) {
        return new SQLException(why.getMessage(), "", CORRUPT, why);
    }

    static boolean isDamage(SQLException e) {
        int code = e.getErrorCode() & 0xff;
        return code == CORRUPT || code == NOT_A_DATABASE;
    }

    static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) statement.execute(each);
        }
    }
}
