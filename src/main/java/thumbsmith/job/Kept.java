package thumbsmith.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Outputs that arrived, were paid for, and found no room where they belong: kept in a folder of the program's own, and
 * where that has no room either in memory, 64 MB of them at most. Thread-safe.
 */
final class Kept {
    private static final Logger LOG = LoggerFactory.getLogger(Kept.class);
    private static final long MEMORY_BYTES = 64L * 1024 * 1024;

    private final Optional<Path> folder;
    private final Map<UUID, byte[]> memory = new LinkedHashMap<>();

    /** @param folder made when it is needed; empty keeps in memory only */
    Kept(Optional<Path> folder) {
        this.folder = folder;
    }

    /** A new file to fetch that job's output into; empty where there is no such folder. */
    Optional<Path> place(UUID job) throws IOException {
        if (folder.isEmpty()) return Optional.empty();
        Files.createDirectories(folder.get());
        Path begun = begun(folder.get(), job);
        Files.deleteIfExists(begun);
        return Optional.of(begun);
    }

    /** Keeps what was fetched into such a file, now that it is whole. */
    synchronized void adopt(UUID job, Path whole) throws IOException {
        Files.move(whole, file(job).orElseThrow(), StandardCopyOption.REPLACE_EXISTING);
    }

    synchronized void keep(UUID job, byte[] picture) {
        try {
            if (write(job, picture)) return;
        } catch (IOException e) {
            LOG.warn("An output is kept in memory only.", e);
        }
        if (inMemory() + picture.length <= MEMORY_BYTES) memory.put(job, picture);
    }

    synchronized Optional<byte[]> find(UUID job) {
        return Optional.ofNullable(memory.get(job))
                .or(() -> file(job).filter(Files::exists).flatMap(Kept::read));
    }

    synchronized void discard(UUID job) {
        memory.remove(job);
        file(job).ifPresent(Kept::delete);
    }

    private boolean write(UUID job, byte[] picture) throws IOException {
        Optional<Path> begun = place(job);
        if (begun.isEmpty()) return false;
        try {
            Files.write(begun.get(), picture);
            adopt(job, begun.get());
            return true;
        } finally {
            delete(begun.get());
        }
    }

    /** Its other name: a file that a crash left half written is never taken for a picture. */
    private static Path begun(Path folder, UUID job) {
        return folder.resolve(job + ".new");
    }

    private long inMemory() {
        return memory.values().stream().mapToLong(it -> it.length).sum();
    }

    private Optional<Path> file(UUID job) {
        return folder.map(it -> it.resolve(job + ".part"));
    }

    private static Optional<byte[]> read(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            LOG.warn("A kept output cannot be read.", e);
            return Optional.empty();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("A kept output could not be deleted.", e);
        }
    }
}
