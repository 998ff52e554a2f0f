package thumbsmith.library;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What the person chose in the library and finds again next time.
 *
 * @param tile how wide tiles are at least, 160–480 px
 * @param exportFolder where the last export went
 * @param exportNames how exported files are named; see {@link thumbsmith.job.NameTemplate}
 */
public record LibraryChoices(double tile, Optional<Path> exportFolder, String exportNames) {
    static final double SMALLEST = 160;
    static final double LARGEST = 480;

    public static final LibraryChoices INITIAL = new LibraryChoices(248, Optional.empty(), "{date} {title} {n}");

    public LibraryChoices {
        tile = tile > 0 ? Math.clamp(tile, SMALLEST, LARGEST) : 248;
        exportFolder = exportFolder == null ? Optional.empty() : exportFolder;
        exportNames = Objects.requireNonNullElse(exportNames, "{date} {title} {n}");
    }

    LibraryChoices withTile(double width) {
        return new LibraryChoices(width, exportFolder, exportNames);
    }

    LibraryChoices withExport(Path folder, String names) {
        return new LibraryChoices(tile, Optional.of(folder), names);
    }
}
