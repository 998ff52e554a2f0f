package thumbsmith.create;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.image.PictureInfo;
import thumbsmith.job.LookRef;
import thumbsmith.job.Taken;

/**
 * The composer as it was left, for the next start.
 *
 * @param pictures what each slot held, of every mode
 * @param putAway ids of jobs whose cards the person sent away, oldest first
 */
public record ComposerState(
        Operation mode,
        String prompt,
        Map<Slot, Kept> pictures,
        Optional<LookRef> persona,
        Optional<LookRef> style,
        Model model,
        Format format,
        int count,
        ImageWeight weight,
        List<UUID> putAway) {

    /** How a first start looks. */
    public static final ComposerState INITIAL = new ComposerState(
            Operation.TEXT,
            "",
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Model.PKZ_4_5,
            Format.WIDE,
            1,
            ImageWeight.MEDIUM,
            List.of());

    public ComposerState {
        mode = Objects.requireNonNullElse(mode, Operation.TEXT);
        prompt = Objects.requireNonNullElse(prompt, "");
        pictures = pictures == null || pictures.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(pictures));
        persona = Objects.requireNonNullElse(persona, Optional.empty());
        style = Objects.requireNonNullElse(style, Optional.empty());
        model = Objects.requireNonNullElse(model, Model.PKZ_4_5);
        format = Objects.requireNonNullElse(format, Format.WIDE);
        count = Math.clamp(count, 1, Quantity.MAX);
        weight = Objects.requireNonNullElse(weight, ImageWeight.MEDIUM);
        putAway = putAway == null ? List.of() : List.copyOf(putAway);
    }

    /** The same with those cards sent away. */
    ComposerState without(List<UUID> cards) {
        return new ComposerState(mode, prompt, pictures, persona, style, model, format, count, weight, cards);
    }

    /**
     * A picture that a slot held.
     *
     * @param file the program's own copy
     * @param width px, {@code height} px, upright
     */
    public record Kept(Path file, String mediaType, int width, int height, long bytes) {
        static Kept of(Taken taken) {
            PictureInfo info = taken.info();
            Picture.Local picture = taken.picture();
            return new Kept(picture.file(), picture.mediaType(), info.width(), info.height(), info.bytes());
        }

        Taken taken() {
            PictureInfo info = new PictureInfo(mediaType, width, height, bytes, 1);
            return new Taken(new Picture.Local(file, mediaType), info, Optional.empty());
        }

        /** Whether the copy is still there. Reads the disk. */
        boolean exists() {
            return Files.isRegularFile(file);
        }
    }
}
