package thumbsmith.sandbox;

import java.awt.image.BufferedImage;
import java.util.Optional;
import thumbsmith.contract.LookMode;
import thumbsmith.draft.LearnedLook;

/** What a {@link Recipe} names, opened and found. */
record Ingredients(Optional<BufferedImage> support, Optional<LearnedLook> persona, Optional<LearnedLook> style) {

    static Ingredients of(Recipe recipe, Pictures pictures, LookPicker looks) throws InterruptedException {
        Optional<LearnedLook> persona = looks.pick(LookMode.PERSONA, recipe.persona());
        Optional<LearnedLook> style = looks.pick(LookMode.STYLE, recipe.style());
        return new Ingredients(pictures.open(recipe.support()), persona, style);
    }
}
