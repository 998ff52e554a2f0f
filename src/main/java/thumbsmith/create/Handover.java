package thumbsmith.create;

import java.nio.file.Path;
import java.util.Optional;
import thumbsmith.api.Picture;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.job.LookRef;
import thumbsmith.job.Offer;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;

/** Fills the composer from elsewhere: from a finished thumbnail, or from the recipe of an earlier job. Sends nothing. */
final class Handover {
    private final ComposerModel composer;

    Handover(ComposerModel composer) {
        this.composer = composer;
    }

    /** Puts a picture into that slot, in the mode shown if it has the slot and else in the first that does. */
    void use(Slot slot, Offer picture) {
        if (!composer.inputs().slots().contains(slot)) composer.modeProperty().set(modeWith(slot));
        composer.slots().at(slot).model().offer(picture);
    }

    /** Image mode with the thumbnail as its source and the words that made it. */
    void variations(Output output) {
        Recipe recipe = output.recipe();
        composer.modeProperty().set(Operation.IMAGE);
        if (!recipe.prompt().isBlank()) composer.prompt().textProperty().set(recipe.prompt());
        composer.formatProperty().set(recipe.format());
        composer.slots().at(Slot.SOURCE).model().file(output.file());
    }

    /** Edit mode with the thumbnail as its source. */
    void edit(Output output) {
        composer.modeProperty().set(Operation.EDIT);
        composer.formatProperty().set(output.recipe().format());
        composer.slots().at(Slot.SOURCE).model().file(output.file());
    }

    /** Edit mode with that picture as its source, and that instruction in place of what was typed. */
    void edit(Path picture, String instruction) {
        composer.modeProperty().set(Operation.EDIT);
        composer.slots().at(Slot.SOURCE).model().file(picture);
        composer.prompt().textProperty().set(instruction);
    }

    /** Everything as that recipe had it. */
    void bringBack(Recipe recipe) {
        composer.modeProperty().set(recipe.operation());
        if (composer.inputs().hasPrompt()) composer.prompt().textProperty().set(recipe.prompt());
        recipe.model().ifPresent(composer.modelProperty()::set);
        composer.formatProperty().set(recipe.format());
        recipe.weight().ifPresent(composer.weightProperty()::set);
        bringBackLook(LookMode.PERSONA, recipe.persona());
        bringBackLook(LookMode.STYLE, recipe.style());
        Recipe.slotsOf(recipe.operation()).forEach(slot -> bringBackPicture(slot, recipe.picture(slot)));
    }

    private void bringBackLook(LookMode mode, Optional<LookRef> ref) {
        if (composer.inputs().canUseLooks())
            composer.look(mode).chosenProperty().set(ref);
    }

    private void bringBackPicture(Slot slot, Optional<Picture> picture) {
        if (composer.slots().at(slot).sent().equals(picture)) return;
        var place = composer.slots().at(slot).model();
        switch (picture.orElse(null)) {
            case null -> place.clear();
            case Picture.Local local -> place.file(local.file());
            case Picture.Remote remote -> place.offer(new Offer.OfAddress(remote.address()));
        }
    }

    private static Operation modeWith(Slot slot) {
        return Inputs.MODES.stream()
                .filter(mode -> slot != Slot.SOURCE || mode == Operation.IMAGE)
                .filter(mode -> Recipe.slotsOf(mode).contains(slot))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No mode takes a " + slot.wire() + " picture."));
    }
}
