package thumbsmith.store;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.job.Origins;

/** Origins in SQLite. A kept picture is known by its file's name, which tells its content wherever the folder lies. */
public final class SqliteOrigins implements Origins {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteOrigins.class);

    private final Database database;

    /** @param database open */
    public SqliteOrigins(Database database) {
        this.database = database;
    }

    @Override
    public Optional<UUID> ofFile(Path file) {
        Path absolute = file.toAbsolutePath();
        try {
            return at(List.of(absolute, absolute.normalize()));
        } catch (UncheckedIOException e) {
            LOG.warn("It could not be read which thumbnail a file is.", e);
            return Optional.empty();
        }
    }

    private Optional<UUID> at(List<Path> places) {
        return database
                .query(
                        "SELECT id FROM outputs WHERE file IN (?, ?)",
                        row -> UUID.fromString(row.text("id")),
                        places.stream().map(Path::toString).toArray())
                .stream()
                .findFirst();
    }

    @Override
    public void remember(Path kept, UUID output) {
        write(
                "INSERT OR REPLACE INTO origins (picture, output) SELECT ?, id FROM outputs WHERE id = ?",
                name(kept),
                output.toString());
    }

    @Override
    public void inherit(Path from, Path kept) {
        write(
                "INSERT OR REPLACE INTO origins (picture, output) SELECT ?, output FROM origins WHERE picture = ?",
                name(kept),
                name(from));
    }

    private void write(String sql, Object... values) {
        try {
            database.update(sql, values);
        } catch (UncheckedIOException e) {
            LOG.warn("It could not be written down which thumbnail a picture shows.", e);
        }
    }

    static String name(Path kept) {
        return kept.getFileName().toString();
    }
}
