package thumbsmith.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import thumbsmith.contract.Service;
import thumbsmith.job.Chain;
import thumbsmith.job.ChainJson;
import thumbsmith.job.ChainStep;
import thumbsmith.job.ChainStore;
import thumbsmith.job.Recipe;
import thumbsmith.job.RecipeJson;

/** Chains in SQLite. Those with a step that this version does not know are passed over. */
public final class SqliteChains implements ChainStore {
    private final Database database;

    /** @param database open */
    public SqliteChains(Database database) {
        this.database = database;
    }

    @Override
    public void put(Chain chain) {
        database.update(
                """
                INSERT OR REPLACE INTO chains (id, created, service, folder, project, steps, started, job, over)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                chain.id().toString(),
                chain.created().toEpochMilli(),
                chain.service().name(),
                chain.folder().toString(),
                chain.project().orElse(null),
                ChainJson.write(chain.steps()),
                chain.started(),
                chain.job().map(UUID::toString).orElse(null),
                chain.over());
    }

    @Override
    public List<Chain> open() {
        return database.query("SELECT * FROM chains WHERE over = 0 ORDER BY created", SqliteChains::read).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Compared as recipes: the order of their pictures in the database says nothing. */
    @Override
    public Optional<UUID> jobFrom(Recipe recipe, Service service, Instant since, Set<UUID> except) {
        return database
                .query(
                        """
                        SELECT id, recipe FROM jobs WHERE created >= ? AND service = ? AND operation = ?
                        ORDER BY created DESC, number DESC""",
                        row -> new Made(UUID.fromString(row.text("id")), RecipeJson.read(row.text("recipe"))),
                        since.toEpochMilli(),
                        service.name(),
                        recipe.operation().wire())
                .stream()
                .filter(made -> made.recipe().equals(Optional.of(recipe)) && !except.contains(made.job()))
                .map(Made::job)
                .findFirst();
    }

    private record Made(UUID job, Optional<Recipe> recipe) {}

    private static Optional<Chain> read(Row row) throws SQLException {
        List<ChainStep> steps = ChainJson.read(row.text("steps"));
        if (steps.isEmpty()) return Optional.empty();
        return Optional.of(new Chain(
                UUID.fromString(row.text("id")),
                row.moment("created"),
                new Service(row.text("service")),
                Path.of(row.text("folder")),
                row.maybeText("project"),
                steps,
                row.integer("started"),
                row.maybeText("job").map(UUID::fromString),
                row.flag("over")));
    }
}
