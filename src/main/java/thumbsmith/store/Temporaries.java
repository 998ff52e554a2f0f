package thumbsmith.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that the program wrote for a while and needs no more. Whatever is young enough to be somebody's work of this
 * moment, or is referred to by anything, is none of them.
 */
record Temporaries(Folders folders, Database database, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Temporaries.class);
    private static final Duration AT_WORK = Duration.ofHours(1);
    /** A picture may lie in a form for a day before anything that is written down refers to it. */
    private static final Duration IN_A_FORM = Duration.ofDays(1);

    List<Path> files() {
        return Stream.of(handedOut(), parts(), kept(), pictures())
                .flatMap(it -> it)
                .distinct()
                .toList();
    }

    private Stream<Path> handedOut() {
        return FileTree.deep(folders.handedOut()).stream().filter(it -> isOlder(it, AT_WORK));
    }

    /** What a crash left half written, in every folder that jobs wrote to. */
    private Stream<Path> parts() {
        Set<String> atWork = ids("SELECT id FROM jobs WHERE state IN ('waiting', 'sending', 'fetching', 'parked')");
        Stream<Path> written =
                database.query("SELECT DISTINCT folder FROM jobs", row -> Path.of(row.text("folder"))).stream();
        return Stream.concat(written, Stream.of(folders.outputs(), folders.trash(), folders.pictures()))
                .distinct()
                .flatMap(folder -> FileTree.of(folder).stream())
                .filter(Temporaries::isPart)
                .filter(it -> isOlder(it, AT_WORK) && atWork.stream().noneMatch(id -> name(it).contains(id)));
    }

    private static boolean isPart(Path file) {
        return name(file).startsWith(".") && name(file).endsWith(".part");
    }

    /** Outputs that found no room are paid for: they go only when they are on the shelf. */
    private Stream<Path> kept() {
        Set<String> shelved = ids("SELECT id FROM outputs");
        return FileTree.of(folders.kept()).stream()
                .filter(it -> isOlder(it, AT_WORK))
                .filter(it -> name(it).endsWith(".new") || shelved.contains(name(it).replace(".part", "")));
    }

    private Stream<Path> pictures() {
        try {
            Set<String> names = new References(database, folders.home()).names();
            return FileTree.of(folders.pictures()).stream()
                    .filter(it -> References.isSpare(it, names) && isOlder(it, IN_A_FORM));
        } catch (IOException e) {
            LOG.warn("Who refers to the kept pictures cannot be read, so all of them stay.", e);
            return Stream.empty();
        }
    }

    private Set<String> ids(String sql) {
        return database.query(sql, row -> row.text("id")).stream().collect(Collectors.toSet());
    }

    private boolean isOlder(Path file, Duration age) {
        return FileTree.isOlder(file, clock.instant().minus(age));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
