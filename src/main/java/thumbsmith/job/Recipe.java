package thumbsmith.job;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;

/**
 * What one thumbnail is asked to be made from. Holds only what its operation takes; {@link Preflight} says what is
 * still missing or wrong.
 *
 * @param operation one of the four that make a thumbnail
 * @param prompt as typed; may be empty where the operation needs none
 * @param model present for text and image only
 * @param pictures by slot; files are copies that the program keeps, so they outlive the originals
 */
public record Recipe(
        Operation operation,
        String prompt,
        Optional<Model> model,
        Format format,
        Optional<LookRef> persona,
        Optional<LookRef> style,
        Optional<ImageWeight> weight,
        Map<Slot, Picture> pictures) {

    public Recipe {
        if (!operation.makesThumbnail()) throw new IllegalArgumentException(operation + " makes no thumbnail.");
        pictures = pictures.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(pictures));
    }

    public Optional<Picture> picture(Slot slot) {
        return Optional.ofNullable(pictures.get(slot));
    }

    /** The same made from those pictures. */
    public Recipe with(Map<Slot, Picture> others) {
        return new Recipe(operation, prompt, model, format, persona, style, weight, others);
    }

    /** The same in those looks. */
    public Recipe with(Optional<LookRef> otherPersona, Optional<LookRef> otherStyle) {
        return new Recipe(operation, prompt, model, format, otherPersona, otherStyle, weight, pictures);
    }

    /** The slots that this operation can take, in the order in which they are shown. */
    public static List<Slot> slotsOf(Operation operation) {
        return switch (operation) {
            case TEXT -> List.of(Slot.SUPPORT);
            case IMAGE -> List.of(Slot.SOURCE, Slot.SUPPORT);
            case EDIT -> List.of(Slot.SOURCE, Slot.MASK, Slot.SUPPORT);
            case FACE_SWAP -> List.of(Slot.TARGET, Slot.FACE, Slot.MASK);
            case SCORE, TITLES, TRAIN_PERSONA, TRAIN_STYLE, LOOK, INSTRUCT, DELETE_LOOK -> List.of();
        };
    }
}
