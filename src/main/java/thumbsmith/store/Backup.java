package thumbsmith.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;

/**
 * One copy of the database.
 *
 * @param made what was written until then is in it
 */
record Backup(Path file, Instant made) {
    static final Comparator<Backup> NEWEST_FIRST =
            Comparator.comparing(Backup::made).reversed();

    private static final String PREFIX = "thumbsmith-";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern(
                    "'" + PREFIX + "'uuuu-MM-dd'T'HH-mm-ss.SSS'Z.db'")
            .withZone(ZoneOffset.UTC);

    static Backup in(Path folder, Instant made) {
        return new Backup(folder.resolve(NAME.format(made)), made);
    }

    /** Empty for a file that is no backup by its name. */
    static Optional<Backup> of(Path file) {
        try {
            return Optional.of(new Backup(file, NAME.parse(file.getFileName().toString(), Instant::from)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    boolean isWhole() {
        return new SqliteFile(file).isWhole();
    }
}
