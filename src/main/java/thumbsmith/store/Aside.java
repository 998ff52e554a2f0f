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
        for (int n = 1; ; n++) {
            try {
                return Files.move(file, named(file, n));
            } catch (FileAlreadyExistsException e) {
                // Another one of today; the next number may be free.
            }
        }
    }

    private static Path named(Path file, int n) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String mark = " damaged " + LocalDate.now() + (n == 1 ? "" : " (" + n + ")");
        return file.resolveSibling(name.substring(0, dot) + mark + name.substring(dot));
    }
}
