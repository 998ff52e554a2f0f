package thumbsmith.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import thumbsmith.darkroom.Gather;
import thumbsmith.darkroom.Gathered;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.face.FaceFinder;

@Command(
        name = "inspect",
        description = {
            "Tells what pictures are: format, size, orientation, colour profile, place, faces, and whether the service would",
            "take them. Needs no key and no network."
        },
        sortOptions = false)
final class InspectCommand extends StudioCommand {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            converter = PrepConverters.OfPath.class,
            description = "Pictures, or folders of them.")
    List<Path> named;

    InspectCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    ExitCode run(Reporter reporter) {
        Gathered found = Gather.in(named, false, Optional.empty());
        ExitCode worst = ExitCode.DONE;
        FaceFinder faces = new FaceFinder();
        for (Path folder : found.closed()) worst = unusable(reporter, folder, "This folder cannot be looked into.");
        for (Path picture : found.pictures()) {
            worst = worst.orWorse(inspect(reporter, picture, faces));
        }
        return worst;
    }

    private static ExitCode inspect(Reporter reporter, Path picture, FaceFinder faces) {
        Inspected told;
        try {
            told = Inspected.of(picture, faces);
        } catch (UnreadablePictureException e) {
            return unusable(reporter, picture, e.getMessage());
        } catch (OutOfMemoryError e) {
            return unusable(reporter, picture, "There is not enough memory free for this picture.");
        } catch (RuntimeException | StackOverflowError e) {
            // One picture that the program stumbles over must not take the others with it.
            return unusable(reporter, picture, "The program made a mistake with this picture: " + e);
        }
        reporter.line(told);
        return ExitCode.DONE;
    }

    private static ExitCode unusable(Reporter reporter, Path file, String why) {
        reporter.say(file + ": " + why);
        reporter.line(PictureLines.Unusable.of(file, why));
        return ExitCode.BAD_INPUT;
    }
}
