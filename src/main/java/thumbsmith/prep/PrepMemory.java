package thumbsmith.prep;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the person finds again on the Prep screen next time.
 *
 * @param exportFolder where the last file was saved
 * @param guides whether what players lay over a picture is shown
 */
public record PrepMemory(Optional<Path> exportFolder, boolean guides) {
    public static final PrepMemory INITIAL = new PrepMemory(Optional.empty(), false);

    /** A file that a person edited may hold null anywhere. */
    public PrepMemory {
        exportFolder = exportFolder == null ? Optional.empty() : exportFolder;
    }

    PrepMemory withExportFolder(Path folder) {
        return new PrepMemory(Optional.of(folder), guides);
    }

    PrepMemory withGuides(boolean shown) {
        return new PrepMemory(exportFolder, shown);
    }
}
