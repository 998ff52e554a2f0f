package thumbsmith.job;

import java.util.Optional;

/** Recipes as JSON, for the database and for the metadata of files. */
public final class RecipeJson {
    private RecipeJson() {}

    public static String write(Recipe recipe) {
        throw new UnsupportedOperationException();
    }

    /** The same without local paths and addresses: only the names of the slots that held a picture. */
    public static String withoutPaths(Recipe recipe) {
        throw new UnsupportedOperationException();
    }

    /** Reads either form. Unknown fields and values are passed over; empty where the operation is not known. */
    public static Optional<Recipe> read(String json) {
        throw new UnsupportedOperationException();
    }
}
