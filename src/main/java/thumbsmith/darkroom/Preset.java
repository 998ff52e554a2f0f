package thumbsmith.darkroom;

/**
 * A named recipe.
 *
 * @param name as people choose it, and as {@code --preset} takes it, upper and lower case alike
 */
public record Preset(String name, PrepRecipe recipe, boolean builtIn) {}
