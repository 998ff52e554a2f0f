package thumbsmith.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import thumbsmith.failure.Failure;

/** Tells of files that cannot be written as a failure that names the folder. */
final class Unwritable {
    private Unwritable() {}

    static Failure.DiskFull of(IOException e, Path folder) {
        return new Failure.DiskFull(folder, reason(e));
    }

    /** The journal's own folder where it says so, else the job's. */
    static Failure.DiskFull journal(RuntimeException e, Path folder, String why) {
        Optional<Path> named = e instanceof UncheckedIOException io && io.getCause() instanceof FileSystemException file
                ? Optional.ofNullable(file.getFile()).map(Path::of).map(Path::getParent)
                : Optional.empty();
        return new Failure.DiskFull(named.orElse(folder), why);
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return Optional.ofNullable(reason).orElse(e.getClass().getSimpleName());
    }
}
