package thumbsmith.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Arguments that are no command but files to be shown in the window. */
final class FileArguments {
    /** Endings of what Create and the batch take. No command has a dot in its name. */
    private static final Set<String> SHOWN = Set.of("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "csv", "txt");

    private FileArguments() {}

    /** The files, none where there are no arguments at all; empty where the arguments are meant as a command. */
    static Optional<List<Path>> in(String... arguments) {
        try {
            List<Path> files = Stream.of(arguments)
                    .map(it -> Path.of(it).toAbsolutePath().normalize())
                    .toList();
            return files.stream().allMatch(FileArguments::isShown) ? Optional.of(files) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    static boolean isBatch(Path file) {
        return Set.of("csv", "txt").contains(ending(file));
    }

    private static boolean isShown(Path file) {
        return SHOWN.contains(ending(file)) && Files.isRegularFile(file);
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
