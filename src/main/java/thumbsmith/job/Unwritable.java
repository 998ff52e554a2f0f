package thumbsmith.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import thumbsmith.failure.Failure;

/** Tells of files that cannot be written as a failure that names the folder. */
final class Unwritable {
    private Unwritable() {}

    static Failure.DiskFull of(IOException e, Path folder) {
        return new Failure.DiskFull(folder, reason(e));
    }

    /** The ledger's folder where it says so. */
    static Failure question(RuntimeException e) {
        return named(e).<Failure>map(folder -> new Failure.DiskFull(folder, Sentences.QUESTION_UNWRITABLE))
                .orElseGet(() -> new Failure.Refused(List.of(Sentences.QUESTION_UNWRITABLE)));
    }

    /** The journal's own folder where it says so, else the job's. */
    static Failure.DiskFull journal(RuntimeException e, Path folder, String why) {
        return new Failure.DiskFull(named(e).orElse(folder), why);
    }

    private static Optional<Path> named(RuntimeException e) {
        return e instanceof UncheckedIOException io && io.getCause() instanceof FileSystemException file
                ? Optional.ofNullable(file.getFile()).map(Path::of).map(Path::getParent)
                : Optional.empty();
    }

    private static String reason(IOException e) {
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return Optional.ofNullable(reason).orElse(e.getClass().getSimpleName());
    }
}
