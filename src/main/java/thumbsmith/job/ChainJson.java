package thumbsmith.job;

import java.util.ArrayList;
import java.util.List;
import thumbsmith.contract.Slot;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The steps of a chain as JSON, for the database: recipes, each with the input that takes what the one before made. */
public final class ChainJson {
    private static final String TAKES = "takes";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ChainJson() {}

    public static String write(List<ChainStep> steps) {
        ArrayNode all = JSON.createArrayNode();
        for (ChainStep step : steps) {
            ObjectNode json = (ObjectNode) JSON.readTree(RecipeJson.write(step.recipe()));
            all.add(json.put(TAKES, step.takes().wire()));
        }
        return all.toString();
    }

    /** Empty where one of the steps is not known to this version: half a chain is none. */
    public static List<ChainStep> read(String text) {
        try {
            List<ChainStep> steps = new ArrayList<>();
            for (JsonNode json : JSON.readTree(text)) {
                var recipe = RecipeJson.read(json.toString());
                if (recipe.isEmpty()) return List.of();
                steps.add(new ChainStep(recipe.get(), takes(json, recipe.get())));
            }
            return steps;
        } catch (JacksonException e) {
            return List.of();
        }
    }

    private static Slot takes(JsonNode json, Recipe recipe) {
        String named = json.path(TAKES).asString("");
        return Recipe.slotsOf(recipe.operation()).stream()
                .filter(slot -> slot.wire().equals(named))
                .findFirst()
                .orElseGet(() -> ChainStep.mainSlot(recipe.operation()));
    }
}
