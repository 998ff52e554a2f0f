package thumbsmith.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Whole copies of files, on the same disk or on another one. */
final class FileCopy {
    private FileCopy() {}

    /** A second name where the disk is the same one and knows such, else a copy that was read back. */
    static void linkOrCopy(Path file, Path copy) throws IOException {
        Files.deleteIfExists(copy);
        try {
            Files.createLink(copy, file);
        } catch (FileSystemException | UnsupportedOperationException e) {
            copy(file, copy);
        }
    }

    /** Synced and compared byte by byte; keeps the time of the file. */
    static void copy(Path file, Path copy) throws IOException {
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        Synced.file(copy);
        if (Files.mismatch(file, copy) >= 0)
            throw new FileSystemException(copy.toString(), file.toString(), "The copy is not the same as the file");
    }
}
