package thumbsmith.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Sets a file that cannot be read aside under a dated name, so that nothing overwrites it. */
final class Aside {
    private Aside() {}

    /** Answers with the new place, in the same folder. */
    static Path move(Path file) throws IOException {
        while (true) {
            try {
                return Files.move(file, next(file));
            } catch (FileAlreadyExistsException e) {
                // Taken this moment; the next number may be free.
            }
        }
    }

    /** The first name of today that is free, in the same folder. */
    static Path next(Path file) {
        int n = 1;
        while (Files.exists(named(file, n))) n++;
        return named(file, n);
    }

    private static Path named(Path file, int n) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String mark = " damaged " + LocalDate.now() + (n == 1 ? "" : " (" + n + ")");
        return file.resolveSibling(name.substring(0, dot) + mark + name.substring(dot));
    }
}
