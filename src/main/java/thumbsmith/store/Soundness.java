package thumbsmith.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import thumbsmith.contract.Operation;
import thumbsmith.job.RecipeJson;

/**
 * Whether a database is what its version says: pages that agree, every column, and rows that can be read. Throws an
 * {@link SQLException} of damage where it is not.
 */
record Soundness(Migrations migrations) {
    private static final String COLUMNS = """
            SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c
            WHERE t.type = 'table' AND t.name NOT LIKE 'library_words_%'""";
    /** Forbidden, busy, locked, no memory, read-only, unreadable, full, not to be opened. */
    private static final Set<Integer> OF_THE_DISK = Set.of(3, 5, 6, 7, 8, 10, 13, 14);
    /** What no reader of rows could make sense of. */
    private static final List<String> UNREADABLE = List.of(
            "SELECT 1 FROM jobs WHERE NOT json_valid(recipe) OR length(id) <> 36"
                    + " OR id GLOB '*[^0-9a-f-]*' OR instr(folder, char(0)) OR state NOT IN"
                    + " ('waiting', 'sending', 'unknown', 'fetching', 'done', 'failed', 'cancelled', 'parked')",
            "SELECT 1 FROM jobs WHERE json_extract(recipe, '$.operation') IS NOT operation",
            "SELECT 1 FROM looks WHERE status NOT IN ('processing', 'completed', 'failed') OR length(id) <> 36"
                    + " OR id GLOB '*[^0-9a-f-]*' OR mode NOT IN ('persona', 'style')",
            "SELECT 1 FROM jobs WHERE failure IS NOT NULL AND NOT json_valid(failure)",
            "SELECT 1 FROM outputs WHERE instr(file, char(0)) OR " + noAmount("cost") + " OR " + noAmount("list_price"),
            "SELECT 1 FROM ledger WHERE " + noAmount("cost") + " OR " + noAmount("list_price"));

    private static String noAmount(String column) {
        return column + " GLOB '*[^0-9.]*' OR NOT " + column + " GLOB '[0-9]*'";
    }

    /** What SQLite cannot make sense of is damage, whatever it calls it; what the disk refuses is not. */
    void check(Connection connection) throws SQLException {
        try {
            examine(connection);
        } catch (SQLException e) {
            throw OF_THE_DISK.contains(e.getErrorCode() & 0xff) ? e : SqliteFile.damage(e);
        }
    }

    private void examine(Connection connection) throws SQLException {
        SqliteFile.check(connection);
        int version = Migrations.versionOf(connection);
        if (version > migrations.newest()) return;
        // No step was ever taken, and no file of this program is without one.
        if (version == 0) throw SqliteFile.damage("There is nothing in it.");
        if (!texts(connection, COLUMNS).containsAll(expected(version))) throw SqliteFile.damage("Columns are missing.");
        for (String sql : UNREADABLE)
            if (!texts(connection, sql + " LIMIT 1").isEmpty()) throw SqliteFile.damage("Rows make no sense.");
        if (version == Migrations.ALL.newest() && migrations.equals(Migrations.ALL)) read(connection);
    }

    /** Rows that their readers would pass over: of kinds that this version knows there are none. */
    private static void read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet jobs = statement.executeQuery("SELECT * FROM jobs")) {
            while (jobs.next())
                if (Operation.of(jobs.getString("operation")).isPresent()
                        && JobRows.read(new Row(jobs)).isEmpty()) throw SqliteFile.damage("A job cannot be read.");
        }
        try (Statement statement = connection.createStatement();
                ResultSet outputs = statement.executeQuery(OutputRows.SELECT)) {
            while (outputs.next())
                if (RecipeJson.read(outputs.getString("recipe")).isPresent()
                        && OutputRows.output(new Row(outputs)).isEmpty())
                    throw SqliteFile.damage("An output cannot be read.");
        }
    }

    /** The columns of a new file of that version. */
    private Set<String> expected(int version) throws SQLException {
        try (Connection model = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            new Migrations(migrations.resources().subList(0, version)).apply(model);
            return texts(model, COLUMNS);
        }
    }

    private static Set<String> texts(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            Set<String> texts = new HashSet<>();
            while (results.next()) texts.add(results.getString(1));
            return texts;
        }
    }
}
