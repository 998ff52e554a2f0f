package thumbsmith.prep;

import java.util.Optional;
import thumbsmith.darkroom.Geometry;
import thumbsmith.darkroom.Geometry.Crop;
import thumbsmith.darkroom.PrepRecipe;

/** Changes of one part of a recipe's geometry. */
final class Crops {
    private Crops() {}

    static PrepRecipe with(PrepRecipe recipe, Optional<Crop> crop) {
        Geometry was = recipe.geometry();
        return recipe.with(new Geometry(was.quarterTurns(), was.mirrored(), was.flipped(), was.straighten(), crop));
    }
}
