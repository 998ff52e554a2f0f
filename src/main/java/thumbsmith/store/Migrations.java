package thumbsmith.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

/** The numbered steps of the schema. They only go forward; SQLite's {@code user_version} tells how many were taken. */
record Migrations(List<String> resources) {
    static final Migrations ALL = new Migrations(
            List.of("001-jobs-outputs-looks-ledger.sql", "002-marks-of-looks.sql", "003-queue-library-spending.sql"));

    int newest() {
        return resources.size();
    }

    static int versionOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var results = statement.executeQuery("PRAGMA user_version")) {
            return results.getInt(1);
        }
    }

    /** Takes the steps that are missing, each as one transaction. */
    void apply(Connection connection) throws SQLException {
        for (int version = versionOf(connection); version < newest(); version++) {
            apply(connection, resources.get(version), version + 1);
        }
    }

    /** Another process of this program may have taken the step while this one waited for the lock. */
    private static void apply(Connection connection, String resource, int version) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                if (versionOf(connection) < version) {
                    statement.executeUpdate(read(resource));
                    statement.executeUpdate("PRAGMA user_version = " + version);
                }
                statement.execute("COMMIT");
            } catch (SQLException | RuntimeException e) {
                statement.execute("ROLLBACK");
                throw e;
            }
        }
    }

    private static String read(String resource) {
        try (InputStream in = Migrations.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
