package thumbsmith.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import thumbsmith.contract.Service;
import thumbsmith.job.LookMemory;

/** What is remembered of looks, in SQLite. */
public final class SqliteLookMemory implements LookMemory {
    private final Database database;

    public SqliteLookMemory(Database database) {
        this.database = database;
    }

    @Override
    public void trained(Service service, UUID look, List<Path> pictures) {
        database.together(() -> {
            database.update(
                    "DELETE FROM look_pictures WHERE service = ? AND look = ?", service.name(), look.toString());
            for (int position = 0; position < pictures.size(); position++) {
                database.update(
                        "INSERT INTO look_pictures (service, look, position, file) VALUES (?, ?, ?, ?)",
                        service.name(),
                        look.toString(),
                        position,
                        pictures.get(position).toString());
            }
        });
    }

    @Override
    public List<Path> pictures(Service service, UUID look) {
        return database.query(
                "SELECT file FROM look_pictures WHERE service = ? AND look = ? ORDER BY position",
                row -> Path.of(row.text("file")),
                service.name(),
                look.toString());
    }

    /** Two texts within one millisecond are one version: the later. */
    @Override
    public void instructed(Service service, UUID look, Instant at, String instructions) {
        database.update("""
                INSERT OR REPLACE INTO look_versions (service, look, at, instructions)
                SELECT ?1, ?2, ?3, ?4 WHERE ?4 IS NOT coalesce((
                    SELECT instructions FROM look_versions WHERE service = ?1 AND look = ?2 ORDER BY at DESC LIMIT 1), '')""", service.name(), look.toString(), at.toEpochMilli(), instructions);
    }

    @Override
    public List<Version> versions(Service service, UUID look) {
        return database.query(
                "SELECT at, instructions FROM look_versions WHERE service = ? AND look = ? ORDER BY at DESC",
                row -> new Version(row.moment("at"), row.text("instructions")),
                service.name(),
                look.toString());
    }

    @Override
    public void forget(Service service, UUID look) {
        database.together(() -> {
            for (String table : List.of("look_pictures", "look_versions"))
                database.update(
                        "DELETE FROM " + table + " WHERE service = ? AND look = ?", service.name(), look.toString());
        });
    }
}
