package thumbsmith.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.job.LibraryItem;
import thumbsmith.job.Output;

/**
 * Where thumbnails go that were thrown away. A file goes in before its row says so, and comes out by a second name that
 * the row takes over before the first one goes: whenever the program is killed, each file is in one of the two places,
 * and {@link TrashRepair} brings its row to it.
 *
 * @param folder absolute; made when it is needed
 */
record Trash(Path folder, SqliteLibrary library, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Trash.class);
    private static final int ID_LENGTH = 36;

    /** A file on its way; both places are the same for one that stays where it is, or is nowhere. */
    private record Transit(UUID id, Path from, Path to) {
        boolean isAtOnce() {
            return from.equals(to);
        }
    }

    /** Throws them away; answers with those that went. */
    Set<UUID> take(Set<UUID> ids) {
        List<Transit> gone = each(ids, item -> item.trashed().isEmpty(), this::throwAway);
        Synced.folder(folder);
        Instant now = clock.instant();
        try {
            library.together(() -> gone.forEach(it -> library.trashed(it.id(), it.to(), now)));
        } catch (UncheckedIOException e) {
            gone.forEach(Trash::takeBack);
            throw e;
        }
        return ids(gone);
    }

    /** Answers with those that came back. */
    Set<UUID> giveBack(Set<UUID> ids) {
        List<Transit> back = each(ids, item -> item.trashed().isPresent(), this::bringBack);
        library.together(() -> back.forEach(it -> library.restored(it.id(), it.to())));
        for (Transit it : back) if (isHere(it.from())) delete(it.from());
        return ids(back);
    }

    private List<Transit> each(
            Set<UUID> ids, Predicate<LibraryItem> some, Function<Output, Optional<Transit>> transit) {
        return library.items(List.copyOf(ids)).stream()
                .filter(some)
                .map(LibraryItem::output)
                .flatMap(output -> transit.apply(output).stream())
                .toList();
    }

    private static Set<UUID> ids(List<Transit> transits) {
        return transits.stream().map(Transit::id).collect(Collectors.toUnmodifiableSet());
    }

    /** What is not there any more goes without its file. */
    private Optional<Transit> throwAway(Output output) {
        Path file = output.file();
        if (Files.notExists(file)) return Optional.of(new Transit(output.id(), file, file));
        try {
            Files.createDirectories(folder);
            Path wanted = folder.resolve(output.id() + WholeFiles.extension(file));
            Path place = WholeFiles.firstFree(wanted, free -> WholeFiles.move(file, free));
            return Optional.of(new Transit(output.id(), file, place));
        } catch (IOException e) {
            LOG.warn("{} could not be moved to the trash.", file, e);
            return Optional.empty();
        }
    }

    private static void takeBack(Transit transit) {
        if (transit.isAtOnce()) return;
        try {
            WholeFiles.duplicate(transit.to(), transit.from());
            Files.delete(transit.to());
        } catch (IOException e) {
            LOG.warn("{} could not be taken back; the next start sees to it.", transit.to(), e);
        }
    }

    /** To where it was, or beside; what is not in the trash any more is missing there. */
    private Optional<Transit> bringBack(Output output) {
        Path file = output.file();
        Path before = library.shelfFile(output.id()).orElse(file);
        if (!isHere(file) || Files.notExists(file)) return Optional.of(new Transit(output.id(), file, before));
        try {
            Files.createDirectories(before.getParent());
            Path place = WholeFiles.firstFree(before, free -> WholeFiles.duplicate(file, free));
            Synced.folder(place.getParent());
            return Optional.of(new Transit(output.id(), file, place));
        } catch (IOException e) {
            LOG.warn("{} could not be moved out of the trash.", file, e);
            return Optional.empty();
        }
    }

    /** Deletes all of it; answers with the bytes that came free. What cannot be deleted stays in the trash. */
    long empty() {
        long before = bytes();
        List<LibraryItem> items = library.trash();
        library.forgotten(items.stream()
                .map(LibraryItem::output)
                .filter(output -> !isHere(output.file()) || delete(output.file()))
                .map(Output::id)
                .collect(Collectors.toSet()));
        for (Path stray : files()) if (isNobodys(stray)) delete(stray);
        return before - bytes();
    }

    /** A file whose thumbnail the library does not know; one that is on the shelf may still come back to it. */
    private boolean isNobodys(Path file) {
        return id(file).flatMap(library::item).isEmpty();
    }

    boolean isHere(Path file) {
        return file.startsWith(folder);
    }

    /** Of the thumbnail whose file it is; empty for a file that is none of ours. */
    static Optional<UUID> id(Path file) {
        String name = file.getFileName().toString();
        try {
            return Optional.of(UUID.fromString(name.substring(0, Math.min(name.length(), ID_LENGTH))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    List<Path> files() {
        return FileTree.of(folder);
    }

    private long bytes() {
        return files().stream().mapToLong(FileTree::bytes).sum();
    }

    static boolean delete(Path file) {
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException e) {
            LOG.warn("{} could not be deleted.", file, e);
            return false;
        }
    }
}
