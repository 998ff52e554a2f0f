package thumbsmith.prep;

import java.nio.file.Path;
import java.util.Optional;
import thumbsmith.darkroom.NameTemplate;
import thumbsmith.darkroom.OnExists;

/**
 * What the person finds again on the Prep screen next time.
 *
 * @param exportFolder where the last file was saved
 * @param guides whether what players lay over a picture is shown
 * @param batchFolder where the results of the last batch went
 * @param batchNames the pattern of a {@link NameTemplate}
 * @param onExists what becomes of results whose names are taken
 */
public record PrepMemory(
        Optional<Path> exportFolder, boolean guides, Optional<Path> batchFolder, String batchNames, OnExists onExists) {
    public static final PrepMemory INITIAL =
            new PrepMemory(Optional.empty(), false, Optional.empty(), "{name}-{w}x{h}", OnExists.SKIP);

    /** A file that a person edited may hold null anywhere. */
    public PrepMemory {
        exportFolder = exportFolder == null ? Optional.empty() : exportFolder;
        batchFolder = batchFolder == null ? Optional.empty() : batchFolder;
        batchNames = batchNames == null ? "{name}-{w}x{h}" : batchNames;
        onExists = onExists == null ? OnExists.SKIP : onExists;
    }

    PrepMemory withExportFolder(Path folder) {
        return new PrepMemory(Optional.of(folder), guides, batchFolder, batchNames, onExists);
    }

    PrepMemory withGuides(boolean shown) {
        return new PrepMemory(exportFolder, shown, batchFolder, batchNames, onExists);
    }

    PrepMemory withBatchFolder(Path folder) {
        return new PrepMemory(exportFolder, guides, Optional.of(folder), batchNames, onExists);
    }

    PrepMemory withBatchNames(String pattern) {
        return new PrepMemory(exportFolder, guides, batchFolder, pattern, onExists);
    }

    PrepMemory withOnExists(OnExists chosen) {
        return new PrepMemory(exportFolder, guides, batchFolder, batchNames, chosen);
    }
}
