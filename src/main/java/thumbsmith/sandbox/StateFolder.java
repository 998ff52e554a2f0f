package thumbsmith.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder that a service keeps its state in: one that stays, or a temporary one that goes when it is closed. */
record StateFolder(Path path, boolean temporary) implements AutoCloseable {

    static StateFolder open(Optional<Path> chosen) throws IOException {
        if (chosen.isPresent()) return new StateFolder(Files.createDirectories(chosen.get()), false);
        return new StateFolder(Files.createTempDirectory("thumbsmith-embedded-"), true);
    }

    @Override
    public void close() throws IOException {
        if (!temporary || Files.notExists(path)) return;
        for (Path one : deepestFirst()) Files.deleteIfExists(one);
    }

    private List<Path> deepestFirst() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
