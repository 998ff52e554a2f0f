package thumbsmith.darkroom;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Recipes as files. A file that leaves parts out gets {@link PrepRecipe#PLAIN}'s; unknown parts are refused by name. */
public final class RecipeJson {
    static final int VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private RecipeJson() {}

    public static String write(PrepRecipe recipe) {
        return MAPPER.writeValueAsString(RecipeWriting.tree(MAPPER.createObjectNode(), recipe));
    }

    /** @throws BadRecipeException with a sentence that names the part that is wrong */
    public static PrepRecipe read(String json) throws BadRecipeException {
        return RecipeReading.recipe(tree(json));
    }

    private static JsonNode tree(String json) throws BadRecipeException {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new BadRecipeException("This is no recipe: it cannot be read as JSON.", e);
        }
    }
}
