package thumbsmith.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files and names that last through a power cut. */
final class Synced {
    private Synced() {}

    static void file(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes the names in that folder last, where the system can sync folders. */
    static void folder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows cannot open a folder; its file system keeps names by itself.
        }
    }

    /** Writes those bytes: the file appears under its name whole or not at all, and in place of what had it. */
    static void write(Path file, byte[] bytes) throws IOException {
        Path part = file.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            Files.write(part, bytes);
            file(part);
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Gives a synced file its name, in place of what had it. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        folder(to.getParent());
    }
}
