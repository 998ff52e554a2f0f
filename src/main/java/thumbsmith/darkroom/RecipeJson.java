package thumbsmith.darkroom;

/** Recipes as files. A file that leaves parts out gets {@link PrepRecipe#PLAIN}'s; unknown parts are refused by name. */
public final class RecipeJson {
    private RecipeJson() {}

    public static String write(PrepRecipe recipe) {
        throw new UnsupportedOperationException("Under construction");
    }

    /** @throws BadRecipeException with a sentence that names the part that is wrong */
    public static PrepRecipe read(String json) throws BadRecipeException {
        throw new UnsupportedOperationException("Under construction");
    }
}
