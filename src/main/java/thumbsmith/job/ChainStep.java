package thumbsmith.job;

import java.util.EnumMap;
import java.util.Map;
import thumbsmith.api.Picture;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;

/**
 * One step of a chain.
 *
 * @param recipe whole once the step was begun; before that its picture at {@code takes} is an older one, of no account
 * @param takes the input that takes what the step before made
 */
public record ChainStep(Recipe recipe, Slot takes) {

    /** That recipe again, from another main input. */
    static ChainStep of(Recipe recipe) {
        return new ChainStep(recipe, mainSlot(recipe.operation()));
    }

    /** The same made from that picture. */
    ChainStep from(Picture picture) {
        Map<Slot, Picture> pictures = new EnumMap<>(Slot.class);
        pictures.putAll(recipe.pictures());
        pictures.put(takes, picture);
        return new ChainStep(recipe.with(pictures), takes);
    }

    /** The input that an operation changes, or takes its ideas from where it changes none. */
    public static Slot mainSlot(Operation operation) {
        return switch (operation) {
            case TEXT -> Slot.SUPPORT;
            case IMAGE, EDIT -> Slot.SOURCE;
            case FACE_SWAP -> Slot.TARGET;
            case SCORE, TITLES, TRAIN_PERSONA, TRAIN_STYLE, LOOK, INSTRUCT, DELETE_LOOK ->
                throw new IllegalArgumentException(operation + " makes no thumbnail.");
        };
    }
}
