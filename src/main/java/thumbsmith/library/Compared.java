package thumbsmith.library;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.job.LibraryItem;

/**
 * A picture of a comparison.
 *
 * @param name what it was asked to be, or which input it was
 * @param item its place in the library; empty for a picture of the person's own
 */
record Compared(String name, Path file, Optional<LibraryItem> item) {
    static Compared of(LibraryItem item) {
        return new Compared(OutputWords.name(item.output()), item.output().file(), Optional.of(item));
    }

    Optional<UUID> id() {
        return item.map(it -> it.output().id());
    }

    boolean isFavourite() {
        return item.filter(LibraryItem::favourite).isPresent();
    }

    /** What made it, its score and its price; empty for a picture of the person's own. */
    String detail() {
        return item.map(it -> OutputWords.judged(it.output())).orElse("");
    }
}
