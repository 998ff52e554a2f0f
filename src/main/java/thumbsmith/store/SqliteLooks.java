package thumbsmith.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Service;
import thumbsmith.job.Look;
import thumbsmith.job.LookMark;
import thumbsmith.job.LookRegistry;
import thumbsmith.job.Subscription;

/** The registry of looks in SQLite. Looks of a kind or status that this version does not know are passed over. */
public final class SqliteLooks implements LookRegistry {
    private final Database database;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public SqliteLooks(Database database) {
        this.database = database;
    }

    @Override
    public void put(Look look) {
        database.update(
                """
                INSERT OR REPLACE INTO looks
                    (service, id, mode, name, status, progress, portrait, instructions, added, mark)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                look.service().name(),
                look.id().toString(),
                look.mode().wire(),
                look.name(),
                look.status().wire(),
                look.progress(),
                look.portrait().map(Path::toString).orElse(null),
                look.instructions().orElse(null),
                look.added().toEpochMilli(),
                look.mark().wire());
        listeners.forEach(Runnable::run);
    }

    @Override
    public void forget(Service service, UUID id) {
        database.update("DELETE FROM looks WHERE service = ? AND id = ?", service.name(), id.toString());
        listeners.forEach(Runnable::run);
    }

    @Override
    public Optional<Look> find(Service service, UUID id) {
        return looks("SELECT * FROM looks WHERE service = ? AND id = ?", service.name(), id.toString()).stream()
                .findFirst();
    }

    @Override
    public List<Look> of(Service service) {
        return looks("SELECT * FROM looks WHERE service = ? ORDER BY added DESC, name", service.name());
    }

    /** Looks of every service, oldest first. */
    List<Look> all() {
        return looks("SELECT * FROM looks ORDER BY added, name");
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private List<Look> looks(String sql, Object... values) {
        return database.query(sql, SqliteLooks::look, values).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Look> look(Row row) throws SQLException {
        Optional<LookMode> mode = LookMode.of(row.text("mode"));
        Optional<LookStatus> status = LookStatus.of(row.text("status"));
        if (mode.isEmpty() || status.isEmpty()) return Optional.empty();
        return Optional.of(new Look(
                UUID.fromString(row.text("id")),
                new Service(row.text("service")),
                mode.get(),
                row.text("name"),
                status.get(),
                row.integer("progress"),
                row.maybeText("portrait").map(Path::of),
                row.maybeText("instructions"),
                row.moment("added"),
                LookMark.of(row.text("mark")).orElse(LookMark.NONE)));
    }
}
