package thumbsmith.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What lies in a folder. A folder or a file that cannot be read, or is not there any more, counts as empty. */
final class FileTree {
    private static final Logger LOG = LoggerFactory.getLogger(FileTree.class);

    private FileTree() {}

    /** The files in that folder, not those in folders of it. */
    static List<Path> of(Path folder) {
        return walk(folder, 1);
    }

    /** The files in that folder and in folders of it. */
    static List<Path> deep(Path folder) {
        return walk(folder, Integer.MAX_VALUE);
    }

    private static List<Path> walk(Path folder, int depth) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(it -> Files.isRegularFile(it, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("{} cannot be looked through.", folder, e);
            return List.of();
        }
    }

    static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Whether it was last written before that; not for one that cannot be asked. */
    static boolean isOlder(Path file, Instant than) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(than);
        } catch (IOException e) {
            return false;
        }
    }
}
