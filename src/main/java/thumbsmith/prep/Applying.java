package thumbsmith.prep;

import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.darkroom.Preset;

/** How a preset meets a recipe: what the preset leaves plain stays as the recipe has it. */
final class Applying {
    private static final PrepRecipe PLAIN = PrepRecipe.PLAIN;

    private Applying() {}

    static PrepRecipe to(PrepRecipe recipe, Preset preset) {
        PrepRecipe wanted = preset.recipe();
        return new PrepRecipe(
                chosen(wanted.geometry(), PLAIN.geometry(), recipe.geometry()),
                chosen(wanted.frame(), PLAIN.frame(), recipe.frame()),
                chosen(wanted.tone(), PLAIN.tone(), recipe.tone()),
                wanted.blurFaces() || recipe.blurFaces(),
                chosen(wanted.backdrop(), PLAIN.backdrop(), recipe.backdrop()),
                chosen(wanted.texts(), PLAIN.texts(), recipe.texts()),
                chosen(wanted.export(), PLAIN.export(), recipe.export()));
    }

    /** Whether it would change nothing; one that sets nothing never counts. */
    static boolean isApplied(PrepRecipe recipe, Preset preset) {
        return !preset.recipe().equals(PLAIN) && to(recipe, preset).equals(recipe);
    }

    /** What of a recipe is worth keeping for other pictures: how this one is turned and cut is its own. */
    static PrepRecipe forOthers(PrepRecipe recipe) {
        return recipe.with(PLAIN.geometry());
    }

    private static <T> T chosen(T wanted, T plain, T present) {
        return wanted.equals(plain) ? present : wanted;
    }
}
