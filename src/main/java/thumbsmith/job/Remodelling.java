package thumbsmith.job;

import java.util.Optional;
import thumbsmith.contract.Model;

/** The same recipe for another model, as {@link Scheduler#goOn(thumbsmith.contract.Service, Model)} sends it. */
public final class Remodelling {
    private Remodelling() {}

    /** Unchanged where the operation has no model, or where that model cannot take what the recipe holds. */
    public static Recipe of(Recipe recipe, Model model) {
        if (recipe.model().isEmpty()) return recipe;
        Recipe other = new Recipe(
                recipe.operation(),
                recipe.prompt(),
                Optional.of(model),
                recipe.format(),
                recipe.persona(),
                recipe.style(),
                recipe.weight(),
                recipe.pictures());
        return Preflight.check(other).isEmpty() ? other : recipe;
    }
}
