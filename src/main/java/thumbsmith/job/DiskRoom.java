package thumbsmith.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import thumbsmith.failure.Failure;

/**
 * Whether there is room for what a paid request may bring: 64 MB in the journal's folder and in that of the outputs.
 *
 * @param journal the folder of the journal; empty where it is not on a disk
 */
public record DiskRoom(Space space, Optional<Path> journal) {
    /** 64 MB, in bytes. */
    public static final long LEAST_BYTES = 64L * 1024 * 1024;

    /** How many bytes can still be written below that existing folder. */
    @FunctionalInterface
    public interface Space {
        long usable(Path folder) throws IOException;
    }

    public static DiskRoom of(Optional<Path> journal) {
        return new DiskRoom(folder -> Files.getFileStore(folder).getUsableSpace(), journal);
    }

    /** What is missing for an output in that folder; the folder itself may still have to be made. */
    Optional<Failure> missing(Path output) {
        return firstMissing(Stream.concat(journal.stream(), Stream.of(output)).toList());
    }

    /** What is missing for an answer that is only written down. */
    Optional<Failure> missing() {
        return firstMissing(journal.stream().toList());
    }

    private Optional<Failure> firstMissing(List<Path> folders) {
        return folders.stream().flatMap(folder -> missingIn(folder).stream()).findFirst();
    }

    private Optional<Failure> missingIn(Path folder) {
        try {
            return space.usable(existing(folder)) < LEAST_BYTES
                    ? Optional.of(new Failure.DiskFull(folder, Sentences.DISK_LOW))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.of(Unwritable.of(e, folder));
        }
    }

    private static Path existing(Path folder) {
        return Stream.iterate(folder.toAbsolutePath(), it -> it != null, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElse(folder);
    }
}
