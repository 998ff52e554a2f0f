package thumbsmith.store;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import thumbsmith.job.LibraryFacets;
import thumbsmith.job.LookRef;
import thumbsmith.job.Recipe;
import thumbsmith.job.RecipeJson;

/** What occurs in the library; each look under the name that the newest thumbnail of it tells. */
record Facets(Database database) {
    LibraryFacets read() {
        return new LibraryFacets(looks("persona", Recipe::persona), looks("style", Recipe::style), projects());
    }

    /** Where SQLite is asked for the greatest, the other columns are of the row that has it. */
    private List<LookRef> looks(String column, Function<Recipe, Optional<LookRef>> look) {
        List<Optional<LookRef>> found = database.query(
                "SELECT max(outputs.made), jobs.recipe AS recipe FROM outputs JOIN jobs ON jobs.id = outputs.id WHERE outputs."
                        + column + " IS NOT NULL GROUP BY outputs." + column,
                row -> newest(row, look));
        return OutputRows.present(found).stream()
                .sorted(Comparator.comparing(LookRef::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(LookRef::id))
                .toList();
    }

    private static Optional<LookRef> newest(Row row, Function<Recipe, Optional<LookRef>> look) throws SQLException {
        return RecipeJson.read(row.text("recipe")).flatMap(look);
    }

    private List<String> projects() {
        return database
                .query(
                        "SELECT DISTINCT project FROM jobs JOIN outputs USING (id) WHERE project IS NOT NULL",
                        row -> row.text("project"))
                .stream()
                .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
