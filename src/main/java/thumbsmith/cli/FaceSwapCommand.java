package thumbsmith.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import thumbsmith.api.Picture;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.job.Order;
import thumbsmith.job.Recipe;
import thumbsmith.job.Studio;

@Command(name = "faceswap", description = "Puts a face onto a picture.", sortOptions = false)
final class FaceSwapCommand extends ThumbnailCommand {
    @Option(
            names = "--target",
            paramLabel = "FILE",
            required = true,
            description = "The picture that gets the face: a file or an https address.")
    String target;

    @Option(names = "--face", paramLabel = "FILE", required = true, description = "A picture of the face.")
    String face;

    @Option(names = "--mask", paramLabel = "FILE", description = "Where the face goes: white is what changes.")
    Optional<String> mask;

    FaceSwapCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    List<Order> orders(Studio studio, Path folder, Reporter reporter) throws FailureException {
        Map<Slot, Optional<String>> named =
                new EnumMap<>(Map.of(Slot.TARGET, Optional.of(target), Slot.FACE, Optional.of(face), Slot.MASK, mask));
        Map<Slot, Picture> pictures = pictures(named, studio, reporter);
        tellOfFaces(studio, reporter);
        tellWhereNobodyIs(target, pictures.get(Slot.TARGET), studio, reporter);
        tellWhereNobodyIs(face, pictures.get(Slot.FACE), studio, reporter);
        Recipe recipe = new Recipe(
                Operation.FACE_SWAP,
                "",
                Optional.empty(),
                format,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                pictures);
        return orders(recipe, 1, folder);
    }

    /** Said and sent: whoever runs commands has asked for it, and drawn faces are not found. */
    private static void tellWhereNobodyIs(String name, Picture picture, Studio studio, Reporter reporter) {
        if (!(picture instanceof Picture.Local local)) return;
        try {
            if (studio.faces().faces(local).isEmpty()) {
                reporter.say(name + ": No face was found here. It is sent all the same.");
            }
        } catch (UnreadablePictureException _) {
            // Whether it can be sent was found out when it was taken in.
        }
    }
}
