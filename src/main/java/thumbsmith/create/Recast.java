package thumbsmith.create;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import thumbsmith.api.Picture;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.job.LookRef;
import thumbsmith.job.Recipe;

/** A recipe with one thing changed. What the change rules out is left out. */
record Recast(Recipe recipe) {

    Recipe without(LookMode look) {
        Optional<LookRef> persona = look == LookMode.PERSONA ? Optional.empty() : recipe.persona();
        Optional<LookRef> style = look == LookMode.STYLE ? Optional.empty() : recipe.style();
        return with(recipe.model(), persona, style, recipe.weight(), recipe.pictures());
    }

    Recipe with(Model model) {
        Inputs takes = new Inputs(recipe.operation(), model);
        Optional<ImageWeight> weight =
                takes.hasWeight() ? recipe.weight().or(() -> Optional.of(ImageWeight.MEDIUM)) : Optional.empty();
        Map<Slot, Picture> pictures = recipe.pictures().entrySet().stream()
                .filter(picture -> takes.canUse(picture.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return with(
                Optional.of(model),
                recipe.persona().filter(look -> takes.canUseLooks()),
                recipe.style().filter(look -> takes.canUseLooks()),
                weight,
                pictures);
    }

    Recipe without(Slot slot) {
        Map<Slot, Picture> rest = pictures();
        rest.remove(slot);
        return with(recipe.model(), recipe.persona(), recipe.style(), recipe.weight(), rest);
    }

    Recipe with(Map<Slot, Picture> changed) {
        Map<Slot, Picture> all = pictures();
        all.putAll(changed);
        return with(recipe.model(), recipe.persona(), recipe.style(), recipe.weight(), all);
    }

    /**
     * Another operation over the same pictures: the target of a face swap is what is edited, its face what ideas are taken
     * from.
     *
     * @param prompt for a recipe that has none
     * @param model for an operation that takes one
     */
    Recipe as(Operation operation, String prompt, Model model) {
        Inputs takes = new Inputs(operation, model);
        Map<Slot, Picture> carried = new EnumMap<>(Slot.class);
        recipe.pictures().forEach((slot, picture) -> carried.put(in(operation, slot), picture));
        carried.keySet().removeIf(slot -> !takes.canUse(slot));
        return new Recipe(
                operation,
                recipe.prompt().isBlank() ? prompt : recipe.prompt(),
                takes.hasModel() ? Optional.of(model) : Optional.empty(),
                recipe.format(),
                Optional.empty(),
                Optional.empty(),
                takes.hasWeight() ? recipe.weight().or(() -> Optional.of(ImageWeight.MEDIUM)) : Optional.empty(),
                carried);
    }

    private static Slot in(Operation operation, Slot slot) {
        if (operation == Operation.FACE_SWAP) return slot;
        return switch (slot) {
            case TARGET -> Slot.SOURCE;
            case FACE -> Slot.SUPPORT;
            case SOURCE, MASK, SUPPORT, SCORED, TRAINING -> slot;
        };
    }

    private Map<Slot, Picture> pictures() {
        Map<Slot, Picture> pictures = new EnumMap<>(Slot.class);
        pictures.putAll(recipe.pictures());
        return pictures;
    }

    private Recipe with(
            Optional<Model> model,
            Optional<LookRef> persona,
            Optional<LookRef> style,
            Optional<ImageWeight> weight,
            Map<Slot, Picture> pictures) {
        return new Recipe(
                recipe.operation(), recipe.prompt(), model, recipe.format(), persona, style, weight, pictures);
    }
}
