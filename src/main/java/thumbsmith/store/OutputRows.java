package thumbsmith.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.contract.Service;
import thumbsmith.job.LibraryItem;
import thumbsmith.job.LookRef;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;
import thumbsmith.job.RecipeJson;

/** Finished thumbnails as rows and back. */
final class OutputRows {
    private static final Logger LOG = LoggerFactory.getLogger(OutputRows.class);

    static final String SELECT = """
            SELECT outputs.*, jobs.recipe AS recipe, jobs.service AS service, jobs.project AS project
            FROM outputs JOIN jobs ON jobs.id = outputs.id""";

    /** A job whose output is fetched again replaces what was known of the first, but not what the person made of it. */
    static final String WRITE = """
            INSERT INTO outputs (id, file, width, height, bytes, request_id, cost, list_price, seconds, made, cancelled,
                score, persona, style, format)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET file = excluded.file, width = excluded.width, height = excluded.height,
                bytes = excluded.bytes, request_id = excluded.request_id, cost = excluded.cost,
                list_price = excluded.list_price, seconds = excluded.seconds, made = excluded.made,
                cancelled = excluded.cancelled, score = coalesce(excluded.score, score), trashed = NULL, shelf_file = NULL""";

    private OutputRows() {}

    static Object[] values(Output output) {
        Recipe recipe = output.recipe();
        return new Object[] {
            output.id().toString(),
            output.file().toString(),
            output.width(),
            output.height(),
            output.bytes(),
            output.requestId().orElse(null),
            output.cost().toPlainString(),
            output.listPrice().toPlainString(),
            output.seconds(),
            output.made().toEpochMilli(),
            output.cancelled(),
            output.score().orElse(null),
            id(recipe.persona()),
            id(recipe.style()),
            recipe.format().wire()
        };
    }

    private static String id(Optional<LookRef> look) {
        return look.map(LookRef::id).map(UUID::toString).orElse(null);
    }

    static <T> List<T> present(List<Optional<T>> rows) {
        return rows.stream().flatMap(Optional::stream).toList();
    }

    /** Empty for one of a kind that this version does not know, or whose row makes no sense. */
    static Optional<Output> output(Row row) throws SQLException {
        Optional<Recipe> recipe = RecipeJson.read(row.text("recipe"));
        if (recipe.isEmpty()) return Optional.empty();
        try {
            return Optional.of(output(row, recipe.get()));
        } catch (IllegalArgumentException e) {
            LOG.warn("Output {} cannot be read.", row.text("id"), e);
            return Optional.empty();
        }
    }

    static Optional<LibraryItem> item(Row row) throws SQLException {
        Optional<Output> output = output(row);
        if (output.isEmpty()) return Optional.empty();
        return Optional.of(new LibraryItem(
                output.get(),
                row.flag("favourite"),
                row.integer("stars"),
                row.maybeText("project"),
                row.maybeMoment("trashed")));
    }

    private static Output output(Row row, Recipe recipe) throws SQLException {
        return new Output(
                UUID.fromString(row.text("id")),
                recipe,
                new Service(row.text("service")),
                Path.of(row.text("file")),
                row.integer("width"),
                row.integer("height"),
                row.whole("bytes"),
                row.maybeText("request_id"),
                row.amount("cost"),
                row.amount("list_price"),
                row.real("seconds"),
                row.moment("made"),
                row.flag("cancelled"),
                row.maybeReal("score"));
    }
}
